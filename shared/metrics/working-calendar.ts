import { addDays, type IsoDate, type Timestamp } from '../time';
import type { WorkingCalendar } from '../workshop/schema/metrics';
import { dayIn, isTimeZone, momentOf } from './zoned-time';

/** What keeps a calendar from being counted with: no day of the week, hours that do not go forward, or a zone that nobody knows. */
export type CalendarProblem = 'no-days' | 'hours' | 'zone';

/** A stretch of time from one moment to another, in milliseconds since 1970, UTC. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is promised: an amount of time, on the clock that runs at night too or on the one of the working hours. */
export interface TimePromise {
  readonly amount: number;
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly clock: 'all-hours' | 'business-hours';
}

/** The first thing that keeps a calendar from being counted with; null when it can be. */
export function calendarProblem({ days, from, to, zone }: WorkingCalendar): CalendarProblem | null {
  if (days.length === 0) return 'no-days';
  if (minutesOf(to) <= minutesOf(from)) return 'hours';
  return isTimeZone(zone) ? null : 'zone';
}

/** Whether the teams work on a day: a day of their week, and no holiday. */
export const isWorkingDay = ({ days, holidays }: WorkingCalendar, date: IsoDate): boolean =>
  days.includes(weekday(date)) && !holidays.includes(date);

/** How many working days there are from `from` on, up to the day before `until`. */
export function workingDays(calendar: WorkingCalendar, from: IsoDate, until: IsoDate): number {
  let count = 0;
  for (let date = from; date < until; date = addDays(date, 1)) if (isWorkingDay(calendar, date)) count += 1;
  return count;
}

/** The length of a working day in minutes, as the clock on the wall shows it. */
export const minutesPerDay = ({ from, to }: WorkingCalendar): number => Math.max(0, minutesOf(to) - minutesOf(from));

/** The working hours of one day, as moments: on the day of a clock change they may be longer or shorter than the clock says. */
export const hoursOn = ({ from, to, zone }: WorkingCalendar, date: IsoDate): Stretch => ({
  start: momentOf(zone, date, from),
  end: momentOf(zone, date, to),
});

/**
 * The moment at which so many minutes of working time have passed since `start`: nights, free days, holidays and the hour of a clock change
 * do not count. What begins outside the working hours begins with the next ones; what ends with them ends on that day. Null for a calendar
 * that cannot be counted with, and for what is not over in twenty years.
 */
export function addWorkingMinutes(calendar: WorkingCalendar, start: Timestamp, minutes: number): Timestamp | null {
  if (calendarProblem(calendar) !== null) return null;
  const from = Date.parse(start);
  if (minutes <= 0) return start;
  let left = minutes * MINUTE_MS;
  let date = dayIn(calendar.zone, from);
  for (let day = 0; day < LONGEST_DAYS; day += 1, date = addDays(date, 1)) {
    if (!isWorkingDay(calendar, date)) continue;
    const hours = hoursOn(calendar, date);
    const opens = Math.max(hours.start, from);
    const open = Math.max(0, hours.end - opens);
    if (left <= open) return new Date(opens + left).toISOString() as Timestamp;
    left -= open;
  }
  return null;
}

/** How many minutes of working time lie between two moments; 0 when the second is earlier. */
export function workingMinutesBetween(calendar: WorkingCalendar, start: Timestamp, end: Timestamp): number | null {
  if (calendarProblem(calendar) !== null) return null;
  const [from, to] = [Date.parse(start), Date.parse(end)];
  let open = 0;
  for (let date = dayIn(calendar.zone, from); date <= dayIn(calendar.zone, to); date = addDays(date, 1)) {
    if (!isWorkingDay(calendar, date)) continue;
    const hours = hoursOn(calendar, date);
    open += Math.max(0, Math.min(hours.end, to) - Math.max(hours.start, from));
  }
  return Math.floor(open / MINUTE_MS);
}

/** A promised time in minutes of its own clock: a day has 24 hours at all hours, and one working day in business hours. */
export function promisedMinutes(calendar: WorkingCalendar, { amount, unit, clock }: TimePromise): number {
  const day = clock === 'all-hours' ? 1440 : minutesPerDay(calendar);
  return amount * { minutes: 1, hours: 60, days: day }[unit];
}

/** The moment until which something that comes in at `start` must be done; null where the working time cannot be counted. */
export function dueAt(calendar: WorkingCalendar, start: Timestamp, promise: TimePromise): Timestamp | null {
  const minutes = promisedMinutes(calendar, promise);
  if (promise.clock === 'business-hours') return addWorkingMinutes(calendar, start, minutes);
  return new Date(Date.parse(start) + minutes * MINUTE_MS).toISOString() as Timestamp;
}

/** The stretches in which nobody works, from the end of the first working day on or after `from` to the first opening on or after `until`. */
export function closedStretches(calendar: WorkingCalendar, from: IsoDate, until: IsoDate): readonly Stretch[] {
  if (calendarProblem(calendar) !== null) return [];
  const open: Stretch[] = [];
  for (let date = from, day = 0; day < LONGEST_DAYS; day += 1, date = addDays(date, 1)) {
    if (!isWorkingDay(calendar, date)) continue;
    open.push(hoursOn(calendar, date));
    if (date >= until) break;
  }
  return open.slice(1).flatMap((next, index) => {
    const closed = open[index];
    return closed ? [{ start: closed.end, end: next.start }] : [];
  });
}

/** Milliseconds in a minute. */
export const MINUTE_MS = 60_000;

const LONGEST_DAYS = 7_305;

/** Monday is 1, Sunday 7. */
const weekday = (date: IsoDate): number => new Date(`${date}T12:00:00Z`).getUTCDay() || 7;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
