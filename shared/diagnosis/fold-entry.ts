/** An entry as it is compared with others: without case, spaces around or doubled, and punctuation at its end. */
export function foldEntry(entry: string): string {
  const folded = entry.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return folded.replace(/[\s.,;:!?…]+$/u, '');
}
