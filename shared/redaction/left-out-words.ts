import { foldName } from './fold-text';
import { partsOf } from './name-forms';

/** Why a single word cannot be left out. */
export type WordProblem = 'too-short' | 'too-long' | 'own-word';

/**
 * Why this word cannot be left out, null where it can: one character stands everywhere, and the words that stand-ins are made of stand in every
 * redacted copy.
 */
export function wordProblem(word: string): WordProblem | null {
  const folded = foldName(word);
  if (folded.length < 2 || !/[\p{L}\p{N}]/u.test(folded)) return 'too-short';
  if (folded.length > LONGEST_WORD) return 'too-long';
  const parts = partsOf(folded);
  const isOwn = (part: string): boolean => OWN_WORDS.has(part) || /^(?:\p{N}+|.)$/u.test(part);
  return parts.every(isOwn) && parts.some((part) => OWN_WORDS.has(part)) ? 'own-word' : null;
}

/** The words with one more, each once however it is written; in the order in which they were chosen. */
export function withWord(words: readonly string[], word: string): readonly string[] {
  return isLeftOut(words, word) ? words : [...words, word.trim()];
}

/** Whether this word is among them, in whatever case. */
export function isLeftOut(words: readonly string[], word: string): boolean {
  return words.some((each) => foldName(each) === foldName(word));
}

/** Longer than any name of anything. */
export const LONGEST_WORD = 200;

/** What stand-ins say. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'client company person contact name amount mail link phone marketing sales or'.split(' '),
);
