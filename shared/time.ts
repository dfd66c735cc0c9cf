import { z } from 'zod';
import { doc } from './workshop/doc';

/** A day on the calendar, `YYYY-MM-DD`, that exists: 31 February is refused. */
export const IsoDate = z.iso.date('is not a day on the calendar').brand<'IsoDate'>();
export type IsoDate = z.infer<typeof IsoDate>;

/** A moment, ISO 8601 in UTC with milliseconds; for records ("sealed at"), never for arithmetic in a deal. */
export const Timestamp = z.iso.datetime('is not a UTC time stamp').brand<'Timestamp'>();
export type Timestamp = z.infer<typeof Timestamp>;

/**
 * A date as well as people know it. Month precision keeps the first of the month in `date`; an unknown date has none.
 */
export const PartialDate = z.discriminatedUnion('precision', [
  doc({ precision: z.literal('day'), date: IsoDate }),
  doc({ precision: z.literal('month'), date: IsoDate }),
  doc({ precision: z.literal('unknown') }),
]);
export type PartialDate = z.infer<typeof PartialDate>;

/** The date of something nobody has dated yet. */
export const UNKNOWN_DATE: PartialDate = { precision: 'unknown' };

/** A date that is known to the day. */
export const onDay = (date: IsoDate): PartialDate => ({ precision: 'day', date });

/** The day that stands for a date in arithmetic and on the axis: a month counts as its 15th; unknown dates have none. */
export function representativeDay(date: PartialDate): IsoDate | null {
  switch (date.precision) {
    case 'day':
      return date.date;
    case 'month':
      return `${date.date.slice(0, 7)}-15` as IsoDate;
    case 'unknown':
      return null;
  }
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. Counted at noon UTC, so no clock change moves a day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((noon(to) - noon(from)) / DAY_IN_MS);
}

/** The day `days` after `date` (before it when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return toIsoDate(new Date(noon(date) + days * DAY_IN_MS));
}

/** The UTC calendar day of a moment. */
export function toIsoDate(moment: Date): IsoDate {
  return moment.toISOString().slice(0, 10) as IsoDate;
}

/** Reads `YYYY-MM-DD` when it is a real day, else null. */
export function readIsoDate(text: string): IsoDate | null {
  const read = IsoDate.safeParse(text);
  return read.success ? read.data : null;
}

const DAY_IN_MS = 86_400_000;

/** Figures over many deals ask for the same few thousand days again and again, and reading one takes ten times as long as looking it up. */
function noon(date: IsoDate): number {
  const known = noons.get(date);
  if (known !== undefined) return known;
  if (noons.size >= MOST_NOONS) noons.clear();
  const moment = Date.parse(`${date}T12:00:00Z`);
  noons.set(date, moment);
  return moment;
}

const noons = new Map<IsoDate, number>();
const MOST_NOONS = 10_000;

/** Dates are written day first, as date fields read them, so that none is ambiguous. */
export const DATE_LOCALE = 'en-GB';

/** "12 Mar 2026", "Mar 2026", or `unknown` for a date that nobody knows. */
export function formatDate(date: PartialDate, unknown: string): string {
  if (date.precision === 'unknown') return unknown;
  return (date.precision === 'day' ? dayFormat : monthFormat).format(noon(date.date));
}

const monthShape = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const monthFormat = new Intl.DateTimeFormat(DATE_LOCALE, monthShape);
const dayFormat = new Intl.DateTimeFormat(DATE_LOCALE, { day: 'numeric', ...monthShape });
