import { addDays, onDay, type PartialDate, representativeDay, UNKNOWN_DATE } from '../time';
import { MOST_DAYS } from '../workshop/schema/journeys';
import { addMonths, startOfMonth } from './months';

/** How long something took, as people say it: in whole days, or in whole months where nobody counts days. */
export type Length =
  | { readonly unit: 'days'; readonly count: number; readonly about: boolean }
  | { readonly unit: 'months'; readonly count: number };

/** Reads "90 days", "six weeks", "about 3 months", "1.5 years"; null for what is no length. */
export function readLength(text: string): Length | null {
  const match = /^(about |around |roughly |some |~ ?)?([a-z]+|\d+(?:[.,]\d+)?) ?(day|week|month|quarter|year)s?$/i.exec(
    text.trim().replaceAll(/\s+/g, ' '),
  );
  const amount = amountOf(match?.[2]);
  const days = DAYS_OF[match?.[3]?.toLowerCase() ?? ''];
  const months = MONTHS_OF[match?.[3]?.toLowerCase() ?? ''];
  if (!match || amount === null) return null;
  if (months !== undefined) return { unit: 'months', count: Math.round(amount * months) };
  return { unit: 'days', count: Math.round(amount * (days ?? 1)), about: match[1] !== undefined };
}

/** Whether a length is longer than any deal that can be mapped. */
export const isTooLong = ({ unit, count }: Length): boolean => count > (unit === 'days' ? MOST_DAYS : MOST_DAYS / 30);

/**
 * The date that lies a length after (1) or before (-1) another. Months, "about" and a date that is known to the month lead to a month
 * only: nothing gets more exact by counting.
 */
export function atLength(date: PartialDate, length: Length, direction: 1 | -1): PartialDate {
  const day = representativeDay(date);
  if (day === null) return UNKNOWN_DATE;
  if (length.unit === 'months') return { precision: 'month', date: addMonths(day, direction * length.count) };
  const other = addDays(day, direction * length.count);
  return date.precision === 'day' && !length.about ? onDay(other) : { precision: 'month', date: startOfMonth(other) };
}

const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function amountOf(word = ''): number | null {
  if (/^\d/.test(word)) return Number(word.replace(',', '.'));
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const index = WORDS.indexOf(lower);
  return index === -1 ? null : index;
}
