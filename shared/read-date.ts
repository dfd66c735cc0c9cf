import { err, ok } from './result';
import type { Result } from './result';
import { addDays, daysBetween, onDay, UNKNOWN_DATE, readIsoDate } from './time';
import type { IsoDate, PartialDate } from './time';

/** Why a text is no date: two readings, a day that does not exist, or no known way of writing one. */
export type DateRefusal = 'ambiguous' | 'no-such-day' | 'not-a-date';

/** Which day is meant where the year is left out: the next one from today on, or the last one up to today. */
export interface Near {
  readonly today: IsoDate;
  readonly nearest: 'next' | 'past';
}

/**
 * Reads a date as people write it, to the day or the month; an empty text is the unknown date. "Early April" and "end of May" are known to
 * the month only. A day without its year, "today" and the like are read only when it is said near which day, a month without its year only
 * of what has happened; nothing is ever guessed.
 */
export function readPartialDate(text: string, near?: Near): Result<PartialDate, DateRefusal> {
  const clean = text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/^(\d{1,2}(?:st|nd|rd|th)?) of (?=[a-z]{3})/i, '$1 ');
  if (clean === '') return ok(UNKNOWN_DATE);
  const rough = PART_OF_MONTH.exec(clean)?.[1];
  if (rough === undefined) return readClean(clean, near);
  const read = readClean(rough, near);
  return read.ok && read.value.precision === 'day' ? err('not-a-date') : read;
}

/** Both readings of the first date in a text whose day and month may be swapped, in words: 3/4 is "3 Apr" or "4 Mar". */
export function twoReadings(text: string): { readonly dayFirst: string; readonly monthFirst: string } | null {
  for (const [, first, second, year] of text.matchAll(/(?<!\d)(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?(?!\d)/g)) {
    const [one, two] = [Number(first), Number(second)];
    if (!isMonth(one) || !isMonth(two) || one === two) continue;
    const behind = year === undefined ? '' : ` ${year}`;
    return { dayFirst: `${one} ${shortMonth(two)}${behind}`, monthFirst: `${two} ${shortMonth(one)}${behind}` };
  }
  return null;
}

/** `early April`, `mid-July 2026`, `end of May`: what follows must be a month. */
const PART_OF_MONTH =
  /^(?:(?:early|mid|late)(?: in |[ -])|(?:the )?(?:beginning|start|middle|end) of )(?=[a-z]{3})(.+)$/i;

function readClean(clean: string, near: Near | undefined): Reading {
  return (
    readYearFirst(clean) ??
    readWithMonthName(clean) ??
    readNumeric(clean) ??
    (near ? (readDayName(clean, near) ?? readMonthAlone(clean, near) ?? readWithoutYear(clean, near)) : null) ??
    err('not-a-date')
  );
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

/** `today`, `tomorrow` and `Friday` ahead, `today` and `yesterday` behind; a day of the week is never today. */
function readDayName(text: string, { today, nearest }: Near): Reading | null {
  const name = text.toLowerCase();
  if (name === 'today') return ok(onDay(today));
  if (name === 'yesterday' && nearest === 'past') return ok(onDay(addDays(today, -1)));
  if (nearest === 'past') return null;
  if (name === 'tomorrow') return ok(onDay(addDays(today, 1)));
  const weekday = WEEKDAYS.findIndex((day) => name.length >= 3 && day.startsWith(name));
  if (weekday === -1) return null;
  const ahead = (((weekday - daysBetween(A_SUNDAY, today)) % 7) + 7) % 7;
  return ok(onDay(addDays(today, ahead === 0 ? 7 : ahead)));
}

/** `March`: the last one that has begun; of what is to come, a month alone says too little. */
function readMonthAlone(text: string, { today, nearest }: Near): Reading | null {
  const month = monthNumber(/^([a-z]+)\.?$/i.exec(text)?.[1]);
  if (month === null || nearest === 'next') return null;
  const [year, isAhead] = [Number(today.slice(0, 4)), twoDigits(month) > today.slice(5, 7)];
  return build(String(isAhead ? year - 1 : year), month, undefined);
}

/** `1 Dec`, `1st December`, `December 1`, `24/12`. */
function readWithoutYear(text: string, near: Near): Reading | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.?[ -]?([a-z]+)\.?$/i.exec(text);
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?$/i.exec(text);
  const numeric = /^(\d{1,2})[/.](\d{1,2})\.?$/.exec(text);
  if (dayFirst) return nearestDay(dayFirst[1], monthNumber(dayFirst[2]), near);
  if (monthFirst) return nearestDay(monthFirst[2], monthNumber(monthFirst[1]), near);
  if (!numeric) return null;
  const [, first, second] = numeric;
  if (isMonth(Number(first)) && isMonth(Number(second)) && Number(first) !== Number(second)) return err('ambiguous');
  return isMonth(Number(second)) ? nearestDay(first, Number(second), near) : nearestDay(second, Number(first), near);
}

/** The nearest year in which the day is on the calendar: 29 February may be eight years away. */
function nearestDay(day: string | undefined, month: number | null, { today, nearest }: Near): Reading {
  if (month === null || day === undefined) return err('not-a-date');
  const step = nearest === 'next' ? 1 : -1;
  for (let years = 0; years <= 8; years += 1) {
    const date = readIsoDate(`${Number(today.slice(0, 4)) + step * years}-${twoDigits(month)}-${twoDigits(day)}`);
    if (date !== null && daysBetween(today, date) * step >= 0) return ok(onDay(date));
  }
  return err('no-such-day');
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

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Days of the week are counted from it. */
const A_SUNDAY = '2023-01-01' as IsoDate;

/** A month's full name or a beginning of it that is three letters or longer: Jan, Sept, June. */
function monthNumber(name: string | undefined): number | null {
  const lower = name?.toLowerCase() ?? '';
  const index = lower.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(lower));
  return index === -1 ? null : index + 1;
}

const shortMonth = (month: number): string => {
  const name = MONTHS[month - 1]?.slice(0, 3) ?? '';
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};

const isMonth = (number: number): boolean => number >= 1 && number <= 12;

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');
