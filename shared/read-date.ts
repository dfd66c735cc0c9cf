import { inEnglish, monthNumber, shortMonth } from './read-date-months';
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
 * the month only. Numbers between dots are day first, as everybody who writes dots has them; between strokes they may be swapped. A day
 * without its year or its century, "today" and the like are read only when it is said near which day, a month without its year only of
 * what has happened; nothing is ever guessed. Months may be named in the languages of `inEnglish`.
 */
export function readPartialDate(text: string, near?: Near): Result<PartialDate, DateRefusal> {
  return readEnglishDate(inEnglish(spaced(text)), near);
}

/** Reads a date as `readPartialDate` does, with months named in English only. */
export function readEnglishDate(text: string, near?: Near): Result<PartialDate, DateRefusal> {
  const clean = spaced(text).replace(/^(\d{1,2}(?:st|nd|rd|th)?) of (?=[a-z]{3})/i, '$1 ');
  if (clean === '') return ok(UNKNOWN_DATE);
  const rough = PART_OF_MONTH.exec(clean)?.[1];
  if (rough === undefined) return readClean(clean, near);
  const read = readClean(rough, near);
  return read.ok && read.value.precision === 'day' ? err('not-a-date') : read;
}

/** Both readings of the first date in a text whose day and month may be swapped, in words: 3/4 is "3 Apr" or "4 Mar". */
export function twoReadings(text: string): { readonly dayFirst: string; readonly monthFirst: string } | null {
  for (const [, first, stroke, second, , year] of text.matchAll(TWO_NUMBERS)) {
    const [one, two] = [Number(first), Number(second)];
    if (stroke === '.' || !isMonth(one) || !isMonth(two) || one === two) continue;
    const behind = year === undefined ? '' : ` ${year}`;
    return { dayFirst: `${one} ${shortMonth(two)}${behind}`, monthFirst: `${two} ${shortMonth(one)}${behind}` };
  }
  return null;
}

const TWO_NUMBERS = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})(?:([-/.])(\d{4}))?(?!\d)/g;

const spaced = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** `early April`, `mid-July 2026`, `end of May`: what follows must be a month. */
const PART_OF_MONTH =
  /^(?:(?:early|mid|late)(?: in |[ -])|(?:the )?(?:beginning|start|middle|end) of )(?=[a-z]{3})(.+)$/i;

function readClean(clean: string, near: Near | undefined): Reading {
  return (
    readYearFirst(clean) ??
    readWithMonthName(clean) ??
    readDotted(clean, near) ??
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

/** `3.4.2026`, `3. 4. 2026`; near a day also `3.4.`, `3.4` and `3.4.26`, which is the year with these digits that is nearest to it. */
function readDotted(text: string, near: Near | undefined): Reading | null {
  const match = /^(\d{1,2})\. ?(\d{1,2})(?:\. ?(\d{4}|\d{2}))?\.?$/.exec(text);
  if (!match) return null;
  const [, first, second, year] = match;
  // 04.13.2026 can be read one way only.
  const [day, month] = isMonth(Number(second)) ? [first, Number(second)] : [second, Number(first)];
  if (year?.length === 4) return build(year, month, day);
  if (!near) return null;
  return year === undefined ? nearestDay(day, month, near) : build(nearestYear(year, near), month, day);
}

function nearestYear(digits: string, { today }: Near): string {
  const earliest = Number(today.slice(0, 4)) - 50;
  return String(earliest + ((((Number(digits) - earliest) % 100) + 100) % 100));
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
  const numeric = /^(\d{1,2})\/(\d{1,2})\.?$/.exec(text);
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

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Days of the week are counted from it. */
const A_SUNDAY = '2023-01-01' as IsoDate;

const isMonth = (number: number): boolean => number >= 1 && number <= 12;

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');
