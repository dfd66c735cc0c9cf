/** An entry as it is compared with others: without case, spaces around or doubled, and punctuation at its end. */
export function foldEntry(entry: string): string {
  return spacedOnce(entry.normalize('NFKC').toLowerCase()).replace(/[\s.,;:!?…]+$/u, '');
}

/** A name as it is shown: without spaces around, and none of them doubled. */
export const spacedOnce = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
