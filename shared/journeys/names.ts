import { compareNames } from '../compare-text';
import type { Workshop } from '../workshop/schema';
import { list } from '../workshop/table';
import { isWin } from './wins';

/** The fields of a touchpoint whose names are kept the same throughout a workshop. */
export const NAME_FIELDS = ['content', 'title', 'channel'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

/** A name as it is spelled, and where it is used. */
export interface NameUse {
  readonly name: string;
  readonly touchpoints: number;
  /** How many wins use it; lost deals and followed leads are not counted. */
  readonly wins: number;
  /** Whether it stands in the list of content that exists, used or not. */
  readonly listed: boolean;
}

/** Every spelling of one field, counted over all touchpoints of the workshop, in alphabetical order; `content` with the names that no touchpoint uses. */
export function nameUses(
  { journeys, patterns }: Pick<Workshop, 'journeys' | 'patterns'>,
  field: NameField,
): readonly NameUse[] {
  const known = field === 'content' ? patterns.contentNames : [];
  const listed = new Set(known.map((name) => name.trim()));
  return [...gatherNames(journeys, field, known)]
    .map(([name, use]) => ({ name, touchpoints: use.touchpoints, wins: use.wins.size, listed: listed.has(name) }))
    .sort((a, b) => compareNames(a.name, b.name));
}

/** The names that the touchpoints of a workshop hold in one field, with those known besides, each once, in alphabetical order: suggestions for the next. */
export const namesInUse = (
  journeys: Workshop['journeys'],
  field: NameField,
  known: readonly string[] = [],
): readonly string[] => [...gatherNames(journeys, field, known).keys()].sort(compareNames);

interface Gathered {
  touchpoints: number;
  readonly wins: Set<string>;
}

/** Every spelling of one field with its uses; the names known besides have none of their own. */
function gatherNames(
  journeys: Workshop['journeys'],
  field: NameField,
  known: readonly string[],
): ReadonlyMap<string, Gathered> {
  const names = new Map<string, Gathered>();
  const entryOf = (name: string): Gathered => {
    const entry = names.get(name) ?? { touchpoints: 0, wins: new Set() };
    names.set(name, entry);
    return entry;
  };
  for (const journey of list(journeys)) {
    for (const touchpoint of list(journey.touchpoints)) {
      const entry = entryOf(touchpoint[field].trim());
      entry.touchpoints += 1;
      if (isWin(journey)) entry.wins.add(journey.id);
    }
  }
  for (const name of known) entryOf(name.trim());
  names.delete('');
  return names;
}

/** Spellings that are probably one name, and the one to keep. */
export interface NearDuplicates {
  readonly keep: string;
  readonly others: readonly string[];
}

/**
 * Names that are the same after case, spacing, punctuation, accents and a plural s are taken away. The one used most is to be kept; the
 * room decides.
 */
export function nearDuplicates(uses: readonly NameUse[]): readonly NearDuplicates[] {
  const groups = new Map<string, NameUse[]>();
  for (const use of uses) groups.set(looseKey(use.name), [...(groups.get(looseKey(use.name)) ?? []), use]);
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group.toSorted((a, b) => b.touchpoints - a.touchpoints || compareNames(a.name, b.name));
    return first && rest.length > 0 ? [{ keep: first.name, others: rest.map(({ name }) => name) }] : [];
  });
}

/** The lines of a pasted list, each a name: trimmed, without bullets, numbers and repetitions. */
export function readNameList(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, '').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

function looseKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word));
  return words.join('') || name;
}
