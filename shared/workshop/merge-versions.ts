import type { VersionId } from '../ids';
import { err, ok, type Result } from '../result';
import { sameValue } from '../same-value';
import type { Table } from './doc';
import type { SignedVersion } from './schema/agreement';
import { list, tableOf } from './table';

/** Why two workshops cannot be merged: a version with this number was signed in both, and says one thing here and another there. */
export interface MergeRefusal {
  readonly number: number;
}

type Versions = Table<VersionId, SignedVersion>;

/**
 * The signed versions of both, by number. One that is in both is kept as it is here; one whose number was signed with another text, or
 * whose id names another version, is refused: neither may replace the other.
 */
export function mergeVersions(mine: Versions, theirs: Versions): Result<Versions, MergeRefusal> {
  const byNumber = new Map(list(mine).map((version) => [version.number, version]));
  const fresh: SignedVersion[] = [];
  for (const version of list(theirs)) {
    const own =
      byNumber.get(version.number) ?? (Object.hasOwn(mine.byId, version.id) ? mine.byId[version.id] : undefined);
    if (!own) fresh.push(version);
    else if (!sameValue({ ...own, id: '' }, { ...version, id: '' })) return err({ number: version.number });
  }
  if (fresh.length === 0) return ok(mine);
  return ok(tableOf([...list(mine), ...fresh].toSorted((one, other) => one.number - other.number)));
}
