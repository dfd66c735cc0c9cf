import { bareWords } from '../definitions/same-words';
import type { TermsEntry } from '../report/documents/agreement/terms-in-words';

/** Two texts with fewer words in common than this are two things: half of all their words. */
const LEAST_LIKENESS = 0.5;

/**
 * Which entry of the older version each entry of the newer one was, by its place; null for a new one. First by key, where both have one; then
 * by title; then by likeness (Dice: twice the words in common over all words), the most alike first.
 */
export function matchEntries(before: readonly TermsEntry[], after: readonly TermsEntry[]): readonly (number | null)[] {
  const partners: (number | null)[] = after.map(() => null);
  const free = new Set(before.keys());
  const pair = (index: number, partner: number): void => {
    partners[index] = partner;
    free.delete(partner);
  };
  const pairWhere = (isSame: (old: TermsEntry, now: TermsEntry) => boolean): void => {
    for (const [index, now] of after.entries()) {
      const partner = partners[index] === null ? [...free].find((old) => isSame(entryAt(before, old), now)) : undefined;
      if (partner !== undefined) pair(index, partner);
    }
  };
  pairWhere((old, now) => old.key !== undefined && old.key === now.key);
  pairWhere((old, now) => mayBeSame(old, now) && bareWords(old.title) === bareWords(now.title));
  for (const { index, partner } of byLikeness(before, after)) {
    if (partners[index] === null && free.has(partner)) pair(index, partner);
  }
  return partners;
}

/** Two keys that differ are two things, however alike they read. */
const mayBeSame = (old: TermsEntry, now: TermsEntry): boolean => old.key === undefined || now.key === undefined;

function byLikeness(before: readonly TermsEntry[], after: readonly TermsEntry[]) {
  const [old, now] = [before.map(wordsOf), after.map(wordsOf)];
  return now
    .flatMap((mine, index) => old.map((theirs, partner) => ({ index, partner, likeness: likeness(theirs, mine) })))
    .filter(({ index, partner, likeness: share }) => {
      return share >= LEAST_LIKENESS && mayBeSame(entryAt(before, partner), entryAt(after, index));
    })
    .sort((one, other) => other.likeness - one.likeness);
}

/** Of all words, how many are in both; each as often as it stands there. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return one.length + other.length === 0 ? 0 : (2 * common) / (one.length + other.length);
}

const wordsOf = ({ fields }: TermsEntry): readonly string[] => bareWords(Object.values(fields).join(' ')).split(' ');

const NO_ENTRY: TermsEntry = { title: '', fields: {} };

const entryAt = (entries: readonly TermsEntry[], index: number): TermsEntry => entries[index] ?? NO_ENTRY;
