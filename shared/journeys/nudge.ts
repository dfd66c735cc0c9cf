import { addDays, type IsoDate, onDay, type PartialDate } from '../time';
import { type Lane, LANES } from '../workshop/schema/journeys';
import { addMonths } from './months';

/** A date one step earlier (-1) or later (1): by a day, by a week when `far`, and by a month where only the month is known. */
export function nudgeDate(date: PartialDate, step: -1 | 1, far: boolean): PartialDate {
  switch (date.precision) {
    case 'day':
      return onDay(addDays(date.date, far ? step * 7 : step));
    case 'month':
      return { precision: 'month', date: addMonths(date.date, step) };
    case 'unknown':
      return date;
  }
}

/** By how much a date can be moved at once. */
export type DateStep = 'day' | 'week' | 'month';

/**
 * A date some days, weeks or months later (earlier when negative). A month later is the same day of that month, or its last when it is
 * shorter; what is known to the month moves by months.
 */
export function shiftDate(date: PartialDate, unit: DateStep, by: number): PartialDate {
  switch (date.precision) {
    case 'day':
      return onDay(unit === 'month' ? inMonth(date.date, by) : addDays(date.date, unit === 'week' ? by * 7 : by));
    case 'month':
      return { precision: 'month', date: addMonths(date.date, by) };
    case 'unknown':
      return date;
  }
}

function inMonth(date: IsoDate, by: number): IsoDate {
  const first = addMonths(date, by);
  const last = addDays(addMonths(first, 1), -1);
  const wanted = `${first.slice(0, 8)}${date.slice(8)}` as IsoDate;
  return wanted > last ? last : wanted;
}

/** The lane above (-1) or below (1); the outermost lanes have no further one. */
export const nudgeLane = (lane: Lane, step: -1 | 1): Lane => LANES[LANES.indexOf(lane) + step] ?? lane;
