import { readEnglishDate } from '../read-date';
import { err, ok, type Result } from '../result';
import { addDays, type IsoDate, onDay, type PartialDate, toIsoDate, UNKNOWN_DATE } from '../time';

/** Which of two numbers comes first in a date such as 03/04/2026. */
export type DayOrder = 'day-first' | 'month-first';

/** Why a cell is no date that can be taken at its word. */
export type CellDateRefusal = 'ambiguous' | 'no-such-day' | 'not-a-date';

/**
 * Reads a cell of an export as a date: year first, month by name, two numbers in the order given, or the serial number of a spreadsheet.
 * A time or a zone behind it is left off: the day as it is written counts. An empty cell is the unknown date, and so is the day that
 * programs write where they have none.
 */
export function readCellDate(text: string, order: DayOrder | null): Result<PartialDate, CellDateRefusal> {
  const clean = withoutTime(text.trim().replaceAll(/\s+/g, ' '));
  if (clean === '' || isEmptyDay(clean)) return ok(UNKNOWN_DATE);
  const read = readClean(clean, order);
  return read.ok && read.value.precision === 'day' && EMPTY_DAYS.has(read.value.date) ? ok(UNKNOWN_DATE) : read;
}

function readClean(clean: string, order: DayOrder | null): Result<PartialDate, CellDateRefusal> {
  const numbers = readNumbers(clean);
  if (numbers) return fromNumbers(numbers, order);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(clean);
  if (compact) return readEnglishDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  return readSerial(clean) ?? readEnglishDate(clean);
}

/** A date of two readings, with both. */
export interface TwoReadings {
  readonly text: string;
  readonly dayFirst: PartialDate;
  readonly monthFirst: PartialDate;
}

/**
 * What the dates of a column say about their order. `plain`: each can be read without one. `settled`: some can only be read one way, none
 * only the other. `ask`: every date can be read both ways. `torn`: some can only be read one way, some only the other, and some both ways.
 */
export type DateSurvey =
  | { readonly kind: 'plain' }
  | { readonly kind: 'settled'; readonly order: DayOrder; readonly because: string }
  | { readonly kind: 'ask' | 'torn'; readonly examples: readonly TwoReadings[] };

/** Looks through a column of dates, cell by cell, for what settles the order of day and month. */
export function newDateSurvey(): { look: (text: string) => void; verdict: () => DateSurvey } {
  const proofs: Proofs = {};
  const examples: TwoReadings[] = [];
  const look = (cell: string): void => {
    const text = cell.trim();
    const clean = withoutTime(text.replaceAll(/\s+/g, ' '));
    const numbers = readNumbers(clean);
    if (!numbers || numbers.first === numbers.second || isEmptyDay(clean)) return;
    const [dayFirst, monthFirst] = [fromNumbers(numbers, 'day-first'), fromNumbers(numbers, 'month-first')];
    if (dayFirst.ok && !monthFirst.ok) proofs['day-first'] ??= text;
    else if (monthFirst.ok && !dayFirst.ok) proofs['month-first'] ??= text;
    else if (dayFirst.ok && monthFirst.ok && examples.length < EXAMPLES && !examples.some((each) => each.text === text))
      examples.push({ text, dayFirst: dayFirst.value, monthFirst: monthFirst.value });
  };
  return { look, verdict: () => verdict(proofs, examples) };
}

type Proofs = Partial<Record<DayOrder, string>>;

function verdict(proofs: Readonly<Proofs>, examples: readonly TwoReadings[]): DateSurvey {
  const { 'day-first': dayFirst, 'month-first': monthFirst } = proofs;
  if (dayFirst !== undefined && monthFirst !== undefined) {
    return examples.length > 0 ? { kind: 'torn', examples } : { kind: 'plain' };
  }
  if (dayFirst !== undefined) return { kind: 'settled', order: 'day-first', because: dayFirst };
  if (monthFirst !== undefined) return { kind: 'settled', order: 'month-first', because: monthFirst };
  return examples.length > 0 ? { kind: 'ask', examples } : { kind: 'plain' };
}

const EXAMPLES = 3;

interface Numbers {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** `03/04/2026`, `3.4.26`, `03-04-2026`: the year last, in two or four digits. */
function readNumbers(text: string): Numbers | null {
  const match = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\.?$/.exec(text);
  if (!match) return null;
  const [, first, , second, year = ''] = match;
  return { first: Number(first), second: Number(second), year: Number(year.length === 2 ? `20${year}` : year) };
}

function fromNumbers({ first, second, year }: Numbers, order: DayOrder | null): Result<PartialDate, CellDateRefusal> {
  const [dayFirst, monthFirst] = [toDay(year, second, first), toDay(year, first, second)];
  if (first === second || order === 'day-first') return dayFirst;
  if (order === 'month-first') return monthFirst;
  if (dayFirst.ok && monthFirst.ok) return err('ambiguous');
  return dayFirst.ok ? dayFirst : monthFirst;
}

const toDay = (year: number, month: number, day: number): Result<PartialDate, CellDateRefusal> =>
  readEnglishDate(isoText(year, month, day));

const isoText = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** Days that programs write where they have no date: zeros, and the days from which they count. */
const EMPTY_DAYS: ReadonlySet<string> = new Set([
  '0000-00-00',
  '0001-01-01',
  '1601-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-00',
  '1900-01-01',
  '1970-01-01',
]);

/** Whether a text is one of those days, whichever of its numbers comes first, or the zero that a spreadsheet has for it. */
function isEmptyDay(text: string): boolean {
  const [, year, , month, day] = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return EMPTY_DAYS.has(isoText(Number(year), Number(month), Number(day)));
  const numbers = readNumbers(text);
  if (!numbers) return text === '0';
  const { first, second } = numbers;
  return [isoText(numbers.year, first, second), isoText(numbers.year, second, first)].some((each) =>
    EMPTY_DAYS.has(each),
  );
}

/** Days since the last day of 1899, as spreadsheets count them, of the years 1954 to 2119; thirteen digits are milliseconds since 1970. */
function readSerial(text: string): Result<PartialDate, never> | null {
  if (/^[2-7]\d{4}(?:[.,]\d+)?$/.test(text))
    return ok(onDay(addDays('1899-12-30' as IsoDate, Number(text.slice(0, 5)))));
  return /^\d{13}$/.test(text) ? ok(onDay(toIsoDate(new Date(Number(text))))) : null;
}

/** The text without the weekday before the date, and without the time of day and the zone behind it. */
const withoutTime = (text: string): string =>
  text
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i, '')
    .replace(
      /(?:,? (?:at )?|T)\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)? ?(?:[ap]\.?m\.?)?(?: ?(?:Z|[A-Z]{3,4}|(?:GMT|UTC)?[+-]\d{2}:?\d{2}))?$/i,
      '',
    );
