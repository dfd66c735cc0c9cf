import { foldEntry } from '../../../shared/diagnosis/fold-entry';

/** So much of a long name is typed to confirm it. */
const ENOUGH = 20;

/**
 * What has to be typed at least to mean this client: the whole of a usual name; the beginning of a long one, as far as it tells the client from
 * every other one.
 */
export function enoughOf(client: string, others: readonly string[]): string {
  const letters = [...LETTERS.segment(client.trim())].map(({ segment }) => segment);
  const lengths = Array.from({ length: Math.max(0, letters.length - ENOUGH) }, (_, more) => ENOUGH + more);
  const rivals = others.map(foldEntry).filter((other) => other !== foldEntry(client));
  const starts = lengths.map((length) => letters.slice(0, length).join('').trim());
  return starts.find((start) => !rivals.some((rival) => rival.startsWith(foldEntry(start)))) ?? client;
}

/** Whether somebody typed the name, in whatever case, or enough of it without a mistake. */
export function meansClient(typed: string, client: string, others: readonly string[]): boolean {
  const [said, whole, enough] = [typed, client, enoughOf(client, others)].map(foldEntry);
  if (said === undefined || whole === undefined || enough === undefined) return false;
  return whole.startsWith(said) && said.startsWith(enough);
}

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
