import { spacedOnce } from '../diagnosis/fold-entry';

/** The numbers that an entry may stand for: both ends are the same for "120", and one is infinite for "more than 500". */
export interface LeadNumber {
  readonly low: number;
  readonly high: number;
}

/**
 * Reads a number as people keep it about a lead: "1,200", "1 200 employees", "€ 1.5m", "51-200", "10,000+", "fewer than 10". A comma or a
 * dot before exactly three digits groups thousands. Null for a text without a number, with a second one that is no range, or of more than
 * 100 characters once its spaces are single.
 */
export function readLeadNumber(text: string): LeadNumber | null {
  const entry = spacedOnce(text.normalize('NFKC'));
  if (entry.length > LONGEST) return null;
  const groups = SHAPE.exec(entry.toLowerCase().replaceAll(/[−–—]/g, '-'))?.groups;
  if (!groups?.['first']) return null;
  const { first, second } = groups;
  const high = second === undefined ? null : numberOf(second, groups['secondTimes']);
  const low = numberOf(first, groups['firstTimes'] ?? groups['secondTimes']);
  const signed = groups['minus'] === undefined ? low : -low;
  if (high !== null) return high < signed ? null : { low: signed, high };
  if (groups['more'] !== undefined || groups['orMore'] !== undefined) return { low: signed, high: Infinity };
  return groups['less'] === undefined ? { low: signed, high: signed } : { low: -Infinity, high: signed };
}

/** The one number that an entry stands for; null for a range and for what is no number. */
export function readExactNumber(text: string): number | null {
  const number = readLeadNumber(text);
  return number !== null && number.low === number.high ? number.low : null;
}

/** The shape below backtracks: a pasted page must not reach it. */
const LONGEST = 100;

const CURRENCY = String.raw`(?:(?:us)?\p{Sc}|eur|usd|gbp|chf)?\s*`;

/** One number: grouped in thousands by one and the same sign, or plain; then decimals; then a multiple. */
const number = (name: string): string =>
  String.raw`(?<${name}>[1-9]\d{0,2}(?:(?<${name}Mark>[ ,.'’])\d{3})(?:\k<${name}Mark>\d{3})*(?:[.,]\d+)?|\d+(?:[.,]\d+)?)` +
  String.raw`(?:\s*(?<${name}Times>k|thousand|m|mn|mio|million|millions|bn|billion|billions)\b)?`;

const SHAPE = new RegExp(
  String.raw`^(?:(?<more>>=?|≥|at least|more than|over|min\.?)|(?<less><=?|≤|at most|up to|under|below|less than|fewer than|max\.?))?\s*` +
    String.raw`(?:about|around|approximately|approx\.?|circa|ca\.?|~|≈)?\s*(?<minus>-)?${CURRENCY}${number('first')}` +
    String.raw`(?:\s*(?:-|to|\.\.)\s*${CURRENCY}${number('second')})?(?<orMore>\s*\+|\s*(?:or|and) (?:more|above|over))?[^\d]*$`,
  'u',
);

function numberOf(digits: string, times: string | undefined): number {
  const grouped = /^[1-9]\d{0,2}([ ,.'’])\d{3}(?:\1\d{3})*(?!\d)/.exec(digits)?.[0] ?? '';
  const plain = grouped.replaceAll(/\D/g, '') + digits.slice(grouped.length).replace(',', '.');
  return Number(plain) * (times === undefined ? 1 : (TIMES[times[0] ?? ''] ?? 1));
}

const TIMES: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };
