import { assertNever } from '../../../invariant';
import type { IsoDate } from '../../../time';
import type { Cadence } from '../../../workshop/schema/agreement';

/** The day of the week (0 Sunday to 6 Saturday) of a day, and which one of its month it is: 1 to 4, or -1 for the last. */
export interface WeekdayOfMonth {
  readonly weekday: number;
  readonly place: 1 | 2 | 3 | 4 | -1;
}

/** Which weekday of its month a day is; a fifth one is called the last, because not every month has five. */
export function weekdayOfMonth(day: IsoDate): WeekdayOfMonth {
  const noon = new Date(`${day}T12:00:00Z`);
  const place = Math.ceil(noon.getUTCDate() / 7);
  return { weekday: noon.getUTCDay(), place: place === 1 || place === 2 || place === 3 || place === 4 ? place : -1 };
}

/**
 * How a meeting repeats from its first day on, as an RRULE of RFC 5545: by the same weekday, never by the day of the month, so that no
 * meeting falls on a weekend.
 */
export function repetitionRule(every: Cadence['every'], firstOn: IsoDate): string {
  const { weekday, place } = weekdayOfMonth(firstOn);
  const day = WEEKDAYS[weekday] ?? 'MO';
  switch (every) {
    case 'week':
      return `FREQ=WEEKLY;BYDAY=${day}`;
    case 'month':
      return `FREQ=MONTHLY;BYDAY=${place}${day}`;
    case 'quarter':
      return `FREQ=MONTHLY;INTERVAL=3;BYDAY=${place}${day}`;
    case 'year':
      return `FREQ=YEARLY;BYMONTH=${Number(firstOn.slice(5, 7))};BYDAY=${place}${day}`;
    default:
      return assertNever(every);
  }
}

/** The days of the week as RFC 5545 writes them, from Sunday on. */
export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
