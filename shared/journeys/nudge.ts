import { addDays, onDay, type PartialDate } from '../time';
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

/** The lane above (-1) or below (1); the outermost lanes have no further one. */
export const nudgeLane = (lane: Lane, step: -1 | 1): Lane => LANES[LANES.indexOf(lane) + step] ?? lane;
