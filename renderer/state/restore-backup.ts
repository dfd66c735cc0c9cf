import type { BackupError } from '../../shared/backup/backup-file';
import type { WorkshopId } from '../../shared/ids';
import { ok, type Result } from '../../shared/result';
import type { Timestamp } from '../../shared/time';
import { saysTheSameAs } from '../../shared/workshop/compare-import';
import { describeParseError } from '../../shared/workshop/describe-parse-error';
import type { Workshop } from '../../shared/workshop/schema';
import type { BackupReading } from '../desktop/desktop';
import type { WorkshopHead } from '../storage/head';
import type { SaveFailure } from '../storage/save-state';
import { t } from '../i18n/i18n';
import { copyOf } from './import-workshop';
import type { Library } from './library';
import { readBackup } from './read-backup';
import type { Reading, ReadImport } from './read-import';
import type { Work } from './work';

/** How a workshop in a backup stands to the one of the same identity on this laptop. */
export type Here = 'not-here' | 'same' | 'older-here' | 'newer-here';

/** A workshop in a backup, as the summary shows it. */
export type BackupItem =
  | {
      readonly kind: 'readable';
      readonly place: number;
      readonly client: string;
      readonly title: string;
      readonly changedAt: Timestamp;
      readonly isTrashed: boolean;
      readonly here: Here;
    }
  | { readonly kind: 'unreadable'; readonly place: number; readonly reason: string };

/** What a backup would bring. */
export interface BackupSurvey {
  readonly madeAt: Timestamp;
  readonly isCutShort: boolean;
  readonly items: readonly BackupItem[];
}

/** What a backup is restored into. */
export interface RestoreParts {
  readonly library: Pick<Library, 'read' | 'ids' | 'add' | 'setTrashed'>;
  readonly heads: readonly WorkshopHead[];
  /** The door for the text of a workshop file. */
  readonly read: ReadImport;
  readonly newId: () => WorkshopId;
  readonly copyTitle: (title: string) => string;
}

/** Looks through a backup and changes nothing. Null when it was called off. */
export async function surveyBackup(
  file: BackupReading,
  { library, heads, read: readWorkshop }: Pick<RestoreParts, 'library' | 'heads' | 'read'>,
  work: Work,
): Promise<Result<BackupSurvey, BackupError> | null> {
  const taken = await library.ids();
  const headOf = new Map(heads.map((head) => [head.id, head]));
  const items: BackupItem[] = [];
  const read = await readBackup(file, work, async ({ place, text, note }) => {
    const reading = await readWorkshop(text, work.signal);
    if (reading.kind === 'cancelled') return false;
    if (reading.kind !== 'read') {
      items.push({ kind: 'unreadable', place, reason: describe(reading) });
      return true;
    }
    const { workshop } = reading;
    const { client, title } = workshop.setup;
    const mine = taken.has(workshop.id) ? await library.read(workshop.id) : null;
    const changedHere = headOf.get(workshop.id)?.changedAt ?? null;
    const here = taken.has(workshop.id) ? compare(workshop, note.changedAt, mine, changedHere) : 'not-here';
    const isTrashed = note.trashedAt !== null;
    items.push({ kind: 'readable', place, client, title, changedAt: note.changedAt, isTrashed, here });
    return true;
  });
  return read?.ok ? ok({ ...read.value, items }) : read;
}

/** What came of restoring. */
export interface RestoreOutcome {
  /** Workshops that came in as they are. */
  readonly restored: number;
  /** Workshops that came in as a copy, beside the one that is here. */
  readonly copies: number;
  /** Why not all of those that were wanted came in; null when they did. */
  readonly stopped: SaveFailure | 'cancelled' | 'file-changed' | null;
}

/**
 * Takes the chosen workshops of a backup into the library: one that is not here as it is, one that is here as a copy beside it. Nothing
 * that is here is ever touched. Each goes through the door for files once more.
 */
export async function restoreBackup(
  file: BackupReading,
  chosen: ReadonlySet<number>,
  { library, read: readWorkshop, newId, copyTitle }: RestoreParts,
  work: Work,
): Promise<RestoreOutcome> {
  let [restored, copies] = [0, 0];
  let failure: RestoreOutcome['stopped'] = null;
  const read = await readBackup(file, work, async ({ place, text, note }) => {
    const reading = chosen.has(place) ? await readWorkshop(text, work.signal) : null;
    if (reading?.kind !== 'read') return reading?.kind !== 'cancelled';
    const isHere = (await library.ids()).has(reading.workshop.id);
    const workshop = isHere ? copyOf(reading.workshop, newId(), copyTitle) : reading.workshop;
    failure = await library.add(workshop, false, note.changedAt);
    if (failure === null && note.trashedAt !== null) failure = await library.setTrashed(workshop.id, true);
    if (failure !== null) return false;
    if (isHere) copies += 1;
    else restored += 1;
    return true;
  });
  if (failure !== null) return { restored, copies, stopped: failure };
  if (read === null) return { restored, copies, stopped: 'cancelled' };
  const isWhole = read.ok && restored + copies === chosen.size;
  return { restored, copies, stopped: isWhole ? null : 'file-changed' };
}

function describe(reading: Exclude<Reading, { readonly kind: 'read' | 'cancelled' }>): string {
  return reading.kind === 'refused' ? describeParseError(reading.error) : t(`keep.restore.${reading.kind}`);
}

/** Equal documents are the same whenever they were changed; else the later change tells. */
function compare(
  backed: Workshop,
  changedAt: Timestamp,
  mine: Workshop | null,
  changedHere: Timestamp | null,
): Exclude<Here, 'not-here'> {
  if (mine && saysTheSameAs(mine, backed)) return 'same';
  return changedHere === null || changedHere < changedAt ? 'older-here' : 'newer-here';
}
