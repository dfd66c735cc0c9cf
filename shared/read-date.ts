import { err, ok } from './result';
import type { Result } from './result';
import { UNKNOWN_DATE, readIsoDate } from './time';
import type { PartialDate } from './time';

/** Why a text is no date: two readings, a day that does not exist, or no known way of writing one. */
export type DateRefusal = 'ambiguous' | 'no-such-day' | 'not-a-date';

/** Reads a date as people write it, to the day or the month; an empty text is the unknown date and nothing is ever guessed. */
export function readPartialDate(text: string): Result<PartialDate, DateRefusal> {
  const clean = text.trim().replaceAll(/\s+/g, ' ');
  if (clean === '') return ok(UNKNOWN_DATE);
  return readYearFirst(clean) ?? readWithMonthName(clean) ?? readNumeric(clean) ?? err('not-a-date');
}

type Reading = Result<PartialDate, DateRefusal>;

/** `2026-03-12`, `2026/3/12`, `2026-03`: year first is read one way everywhere. */
function readYearFirst(text: string): Reading | null {
  const match = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  return match ? build(match[1], Number(match[2]), match[3]) : null;
}

/** `12 Mar 2026`, `12th March 2026`, `12-Mar-2026`, `March 12, 2026`, `Mar 2026`. */
function readWithMonthName(text: string): Reading | null {
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?[ -]?)?([a-z]+)\.?,?[ -]?(\d{4})$/i.exec(text);
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  if (dayFirst) return build(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  return monthFirst ? build(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]) : null;
}

/** `13/04/2026`, `04/13/2026`, `03/2026`; refused when both readings are days of the calendar and differ. */
function readNumeric(text: string): Reading | null {
  const match = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!match) return null;
  const [, first, second, year] = match;
  if (first === undefined) return build(year, Number(second), undefined);
  if (isMonth(Number(first)) && isMonth(Number(second))) {
    return Number(first) === Number(second) ? build(year, Number(first), second) : err('ambiguous');
  }
  return isMonth(Number(second)) ? build(year, Number(second), first) : build(year, Number(first), second);
}

function build(year: string | undefined, month: number | null, day: string | undefined): Reading {
  if (year === undefined || month === null || !/^(19|20|21)/.test(year)) return err('not-a-date');
  const date = readIsoDate(`${year}-${twoDigits(month)}-${twoDigits(day ?? 1)}`);
  if (date === null) return err('no-such-day');
  return ok({ precision: day === undefined ? 'month' : 'day', date });
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A month's full name or a beginning of it that is three letters or longer: Jan, Sept, June. */
function monthNumber(name: string | undefined): number | null {
  const lower = name?.toLowerCase() ?? '';
  const index = lower.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(lower));
  return index === -1 ? null : index + 1;
}

const isMonth = (number: number): boolean => number >= 1 && number <= 12;

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');
