import { withoutSealed } from '../diagnosis/sealed';
import { err, ok, type Result } from '../result';
import { sameValue } from '../same-value';
import { mergeable } from './merge-blind';
import { type Differences, differencesBetween } from './merge-differences';
import { fieldOf, type MergeField } from './merge-fields';
import { clashName, kindOfPlace } from './merge-places';
import { type MergeRefusal, mergeVersions } from './merge-versions';
import type { Workshop } from './schema';

/** Which of two is taken where both have changed: that of the workshop here, or that of the file. */
export type MergeSide = 'mine' | 'theirs';

/** Something that says one thing here and another in the file. */
export interface Clash {
  /** The keys that lead to it, joined; names it in a choice. */
  readonly key: string;
  /** The part of the document that it stands in. */
  readonly area: keyof Workshop;
  /** What a person knows it by, here and in the file; empty for a value that is known by its field alone. */
  readonly mine: string;
  readonly theirs: string;
  /** The field that it is, where it is one alone. */
  readonly field: MergeField | null;
  readonly differences: Differences;
}

/** What came of merging: the document, what is new in it, and every place where one of two was taken. */
export interface Merge {
  readonly workshop: Workshop;
  /** How many things only the file holds: all of them are in. */
  readonly added: number;
  readonly clashes: readonly Clash[];
}

/**
 * Merges the workshop of a file into the one that is here, by the id of every entity. What only one of them holds is in; where both differ,
 * `take` says which one it is. Signed versions of both are kept. What was written blind stays as it is here (see `mergeable`).
 */
export function mergeWorkshops(
  mine: Workshop,
  theirs: Workshop,
  take: (key: string) => MergeSide,
): Result<Merge, MergeRefusal> {
  const versions = mergeVersions(mine.agreement.versions, theirs.agreement.versions);
  if (!versions.ok) return err(versions.error);
  const open = mergeable(mine, theirs);
  const fitting: Workshop = { ...open, agreement: { ...open.agreement, versions: mine.agreement.versions } };
  const found: Found = {
    added: versions.value.order.length - mine.agreement.versions.order.length,
    clashes: [],
    take,
    mine,
    open: withoutSealed(mine),
  };
  const merged = merge(mine, fitting, [], found) as Workshop;
  const workshop =
    versions.value === mine.agreement.versions
      ? merged
      : { ...merged, agreement: { ...merged.agreement, versions: versions.value } };
  return ok({ workshop, added: found.added, clashes: found.clashes });
}

interface Found {
  added: number;
  readonly clashes: Clash[];
  readonly take: (key: string) => MergeSide;
  readonly mine: Workshop;
  /** The workshop here as it may be shown. */
  readonly open: Workshop;
}

function merge(mine: unknown, theirs: unknown, path: readonly string[], found: Found): unknown {
  if (sameValue(mine, theirs)) return mine;
  const kind = kindOfPlace(mine, theirs, path);
  switch (kind) {
    case 'table':
      return mergeTable(mine as AnyTable, theirs as AnyTable, path, found);
    case 'entity':
      return mergeEntity(mine as Fields, theirs as Fields, path, found);
    case 'fields':
      return mergeFields(mine as Fields, theirs as Fields, path, found);
    case 'names':
      return [...new Set([...(mine as readonly unknown[]), ...(theirs as readonly unknown[])])];
    case 'value':
      return settle(mine, theirs, path, found);
  }
}

function mergeTable(mine: AnyTable, theirs: AnyTable, path: readonly string[], found: Found): AnyTable {
  const order = [...mine.order];
  let place = order.length;
  for (const id of theirs.order) {
    const at = order.indexOf(id);
    if (at < 0) order.splice(place, 0, id);
    place = (at < 0 ? place : at) + 1;
  }
  found.added += order.length - mine.order.length;
  const entity = (id: string): unknown => {
    if (!Object.hasOwn(theirs.byId, id)) return mine.byId[id];
    return Object.hasOwn(mine.byId, id) ? merge(mine.byId[id], theirs.byId[id], [...path, id], found) : theirs.byId[id];
  };
  return { byId: Object.fromEntries(order.map((id) => [id, entity(id)])), order };
}

/** What an entity holds by id of its own is merged one by one, the rest of it is taken as a whole: half a sentence of each makes none. */
function mergeEntity(mine: Fields, theirs: Fields, path: readonly string[], found: Found): unknown {
  const inside = Object.keys(mine).filter(
    (key) => Object.hasOwn(theirs, key) && kindOfPlace(mine[key], theirs[key], [...path, key]) !== 'value',
  );
  const rest = (fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => !inside.includes(key)));
  const own = [...new Set([...Object.keys(rest(mine)), ...Object.keys(rest(theirs))])];
  const taken = sameValue(rest(mine), rest(theirs)) ? mine : (settle(mine, theirs, path, found, own) as Fields);
  const merged = inside.map((key) => [key, merge(mine[key], theirs[key], [...path, key], found)] as const);
  return { ...taken, ...Object.fromEntries(merged) };
}

function mergeFields(mine: Fields, theirs: Fields, path: readonly string[], found: Found): unknown {
  const fields: Record<string, unknown> = { ...mine };
  for (const [key, value] of Object.entries(theirs)) {
    if (Object.hasOwn(mine, key)) fields[key] = merge(mine[key], value, [...path, key], found);
    else {
      found.added += 1;
      fields[key] = value;
    }
  }
  return fields;
}

function settle(
  mine: unknown,
  theirs: unknown,
  path: readonly string[],
  found: Found,
  keys?: readonly string[],
): unknown {
  const key = path.join('/');
  const open = at(found.open, path);
  const field = fieldOf(path.at(-1));
  const name = (value: unknown): string => (field === null ? nameOf(value, path, found) : '');
  found.clashes.push({
    key,
    area: path[0] as keyof Workshop,
    mine: sameValue(mine, open) ? name(mine) : name(open ?? theirs),
    theirs: name(theirs),
    field,
    differences: differencesBetween({ mine, theirs, open }, path, keys),
  });
  return found.take(key) === 'mine' ? mine : theirs;
}

/** What belongs to a question is known by its words. */
function nameOf(value: unknown, path: readonly string[], { mine }: Found): string {
  const last = path.at(-1) ?? '';
  const name = clashName(value, path);
  const { byId } = mine.diagnosis.questions;
  return name === last && Object.hasOwn(byId, last) ? clashName(at(byId, [last, 'text']), path) : name;
}

/** What stands where the keys lead; those of an entity lead through its table. */
function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((place, key) => {
    if (typeof place !== 'object' || place === null) return undefined;
    const fields = 'byId' in place && 'order' in place ? (place as AnyTable).byId : (place as Fields);
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
  }, value);
}

type Fields = Readonly<Record<string, unknown>>;

interface AnyTable {
  readonly byId: Fields;
  readonly order: readonly string[];
}
