/**
 * The name of a file as a sentence says it: without what steers a line, and of a long one the beginning and the end, as the end tells what kind of
 * file it is.
 */
export function shortFileName(name: string): string {
  const letters = [...LETTERS.segment(name.replaceAll(STEERING, ' '))].map(({ segment }) => segment);
  if (letters.length <= HEAD + TAIL + 1) return letters.join('');
  return `${letters.slice(0, HEAD).join('').trimEnd()}…${letters.slice(-TAIL).join('').trimStart()}`;
}

/** “a.csv”, “b.csv” and 3 more: the files of a sentence, the first few by name. */
export function listedFiles(names: readonly string[]): string {
  const shown = (names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names).map(
    (name) => `“${shortFileName(name)}”`,
  );
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const MOST_NAMED = 3;

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Breaks of lines, and marks that turn the direction of what follows: a name must not turn the sentence around it. */
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

const HEAD = 28;
const TAIL = 20;
