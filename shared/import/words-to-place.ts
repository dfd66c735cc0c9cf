import { type ColumnMapping, plainName } from './columns';
import { type KindChoice, kindInTitle, readKind } from './kinds';
import { type CellOutcome, readOutcome } from './outcomes';
import { withoutPlaceholder } from './placeholder';
import type { Row } from './read-csv';
import type { Steps } from './steps';

/** A word of a column and what it is taken for; null for one that nobody knows. */
export interface WordToPlace<T> {
  /** The first spelling of it in the file. */
  readonly word: string;
  /** Its `plainName`, under which a choice is kept. */
  readonly key: string;
  readonly rows: number;
  readonly taken: T | null;
}

/** The words in the columns of types and of outcomes, the commonest first. */
export interface Words {
  readonly kinds: readonly WordToPlace<KindChoice>[];
  readonly outcomes: readonly WordToPlace<CellOutcome>[];
}

/**
 * Gathers the words that have to be understood before the rows can be placed. Without a column of types they are the titles, as long as
 * those that nobody knows are few: sources of first touches, not the subjects of a thousand mails.
 */
export function* gatherWords(rows: readonly Row[], mapping: ColumnMapping): Steps<Words> {
  const [kinds, titles, outcomes] = [new Map<string, Count>(), new Map<string, Count>(), new Map<string, Count>()];
  for (const [index, { cells }] of rows.entries()) {
    if (mapping.kind !== null) count(kinds, cells[mapping.kind]);
    else if (mapping.title !== null) count(titles, cells[mapping.title]);
    if (mapping.outcome !== null) count(outcomes, cells[mapping.outcome]);
    if (index % 200 === 0) yield index / rows.length;
  }
  const unknown = ranked(titles, kindInTitle).filter(({ taken }) => taken === null);
  const asked = unknown.length <= MOST_TITLES ? unknown : [];
  return { kinds: [...ranked(kinds, readKind), ...asked], outcomes: ranked(outcomes, readOutcome) };
}

const MOST_TITLES = 20;

interface Count {
  readonly word: string;
  rows: number;
}

function count(counts: Map<string, Count>, cell: string | undefined): void {
  const word = withoutPlaceholder((cell ?? '').trim());
  const key = plainName(word);
  if (key === '') return;
  const counted = counts.get(key);
  if (counted) counted.rows += 1;
  else counts.set(key, { word: word.slice(0, 100), rows: 1 });
}

function ranked<T>(counts: ReadonlyMap<string, Count>, read: (text: string) => T | null): readonly WordToPlace<T>[] {
  return [...counts]
    .map(([key, { word, rows }]) => ({ word, key, rows, taken: read(word) }))
    .toSorted((one, other) => other.rows - one.rows || (one.key < other.key ? -1 : 1));
}
