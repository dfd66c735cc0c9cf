import { remembered } from '../remembered';

/** An entry as it is compared with others: without case, spaces around or doubled, and punctuation at its end. */
export const foldEntry = remembered(
  (entry) => spacedOnce(entry.normalize('NFKC').toLowerCase()).replace(/[\s.,;:!?…]+$/u, ''),
  // The same few thousand words are compared with each other again and again.
  10_000,
);

/** A name as it is shown: without spaces around, and none of them doubled. */
export function spacedOnce(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
