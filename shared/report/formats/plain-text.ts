/**
 * The lines of a text that somebody typed, as a format without markup of its own may hold them: what is no text (control characters,
 * halves of surrogate pairs, non-characters) is the replacement character, and marks that turn the writing direction are left out.
 */
export function plainLines(text: string): readonly string[] {
  return text
    .trim()
    .split(LINE_ENDS)
    .map((line) => line.replaceAll(NO_TEXT, '\uFFFD').replaceAll(DIRECTION_MARKS, ''));
}

/** The same on one line. */
export const plainLine = (text: string): string => plainLines(text).join(' ').replaceAll(/\s+/g, ' ').trim();

const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** A tab is text; U+FFFE and U+FFFF stand for no character. */
const NO_TEXT = /(?!\t)\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Embeddings, overrides, isolates and their ends: nothing could keep them in their paragraph. */
const DIRECTION_MARKS = /[\u202A-\u202E\u2066-\u2069]/g;
