import { writeCsv } from '../../../import/write-csv';
import { minorDigits, type Money } from '../../../money';
import type { PartialDate } from '../../../time';

/** A column of a table and what stands in it. */
export type CsvColumn<T> = readonly [header: string, cell: (row: T) => string];

/**
 * A table as a file that spreadsheet programs open: comma-separated values (RFC 4180), every cell quoted, none of them a formula. It
 * begins with the mark (BOM) that tells those programs that it is UTF-8.
 */
export function csvFile<T>(columns: readonly CsvColumn<T>[], rows: readonly T[]): string {
  const header = columns.map(([name]) => name);
  return `\uFEFF${writeCsv([header, ...rows.map((row) => columns.map(([, cell]) => cell(row)))])}`;
}

/** A date in ISO 8601 as exactly as it is known: "2026-03-12", "2026-03", or nothing. */
export function isoDate(date: PartialDate): string {
  if (date.precision === 'unknown') return '';
  return date.precision === 'day' ? date.date : date.date.slice(0, 7);
}

/** How well a date is known: "day", "month" or "unknown". */
export const precisionOf = ({ precision }: PartialDate): string => precision;

/** Several values in one cell. */
export const inOneCell = (values: readonly string[]): string => values.join('; ');

/** "yes", or nothing. */
export const yes = (holds: boolean): string => (holds ? 'yes' : '');

/**
 * An amount as a plain decimal number without its currency: "48000.00". Three decimals get a fourth, for a point before exactly three
 * digits is read as one that groups thousands.
 */
export function decimal({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  if (digits === 0) return String(minor);
  const text = String(minor).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}${digits === 3 ? '0' : ''}`;
}
