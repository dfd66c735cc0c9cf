import { daysBetween, type IsoDate } from '../time';
import { addMonths, endOfMonth } from '../journeys/months';
import type { Capacity, Period, WorkingCalendar } from '../workshop/schema/metrics';
import { divideUp } from './funnel';
import {
  calendarProblem,
  type CalendarProblem,
  closedStretches,
  MINUTE_MS,
  minutesPerDay,
  promisedMinutes,
  type TimePromise,
  workingDays,
} from './working-calendar';

/** What the capacity is computed from: the MQLs of a period that begins on a day, and the people who answer them. */
export interface CapacityInputs extends Capacity {
  readonly mqls: number;
  readonly period: Period;
  readonly startsOn: IsoDate;
  readonly calendar: WorkingCalendar;
}

/** What stands in the way: the calendar, a period without a working day, or nobody who answers. */
export type CapacityGap = CalendarProblem | 'no-working-days' | 'reps';

/** What the MQLs of a period ask of each rep. */
export interface CapacityFigures {
  readonly workingDays: number;
  /** MQLs for one rep on one working day, in tenths, rounded up: MQLs ÷ (reps × working days). */
  readonly tenthsPerRepDay: number;
  /** The most that can be answered in the period: reps × MQLs a rep takes in a day × working days; null while nobody said how many. */
  readonly most: number | null;
  /** Whether that is enough. */
  readonly isEnough: boolean | null;
}

/** What each rep would have to answer on a working day, exactly, and whether it can be done. */
export function capacityOf(inputs: CapacityInputs): CapacityFigures | CapacityGap {
  const { mqls, period, startsOn, reps, perRepDay, calendar } = inputs;
  const problem = calendarProblem(calendar);
  if (problem !== null) return problem;
  if (!reps) return 'reps';
  const days = workingDays(calendar, startsOn, endOfPeriod(startsOn, period));
  if (days === 0) return 'no-working-days';
  const most = perRepDay === null ? null : reps * perRepDay * days;
  return {
    workingDays: days,
    tenthsPerRepDay: Number(divideUp(BigInt(mqls) * 10n, BigInt(reps) * BigInt(days))),
    most,
    isEnough: most === null ? null : mqls <= most,
  };
}

/** What is promised to a lead: within `amount`, and nine of ten within `p90`, where that is set. */
export interface ResponseTarget extends TimePromise {
  readonly p90: number | null;
}

/** How a promised response time stands against the hours in which nobody works. */
export interface PromiseFigures {
  /** The longest stretch of the period in which nobody works, in minutes. */
  readonly longestClosed: number;
  /** The MQLs that come in meanwhile, rounded up, when they come in evenly at all hours. */
  readonly waiting: number;
  /** Minutes of working time until the last of them is answered, rounded up; null while nobody said how many a rep takes. */
  readonly lastAfter: number | null;
  /** MQLs of a hundred that come in so early before the next opening that the promise is over by then, rounded up; only on the clock that runs at night. */
  readonly lateOfHundred: number;
  /** `closed`: too many come in when nobody is there. `queue`: the last one waits longer than promised. `open`: nothing speaks against it. */
  readonly verdict: 'closed' | 'queue' | 'open';
}

/**
 * Looks for what makes a promise impossible to keep; it does not prove that it will be kept. Leads are taken to come in evenly around the
 * clock. A promise for every lead allows none that comes too early; with a time for nine of ten, half may be later than the first and one
 * in ten later than the second.
 */
export function checkPromise(inputs: CapacityInputs, target: ResponseTarget): PromiseFigures | null {
  const { calendar, startsOn, period } = inputs;
  const until = endOfPeriod(startsOn, period);
  const closed = closedStretches(calendar, startsOn, until).map(({ start, end }) =>
    Math.ceil((end - start) / MINUTE_MS),
  );
  const longestClosed = Math.max(0, ...closed);
  const all = daysBetween(startsOn, until) * 1440;
  if (closed.length === 0 || all === 0) return null;
  const waiting = Number(divideUp(BigInt(inputs.mqls) * BigInt(longestClosed), BigInt(all)));
  const lastAfter = queueMinutes(inputs, waiting);
  const late = (amount: number): number =>
    lateShare(closed, promisedMinutes(calendar, { ...target, amount }), all, target);
  const isLate = target.p90 === null ? late(target.amount) > 0 : late(target.amount) > 50 || late(target.p90) > 10;
  const longest = promisedMinutes(calendar, { ...target, amount: target.p90 ?? target.amount });
  const isQueue = lastAfter !== null && lastAfter > longest;
  return {
    longestClosed,
    waiting,
    lastAfter,
    lateOfHundred: late(target.amount),
    verdict: isLate ? 'closed' : isQueue ? 'queue' : 'open',
  };
}

/** The day after the last day of a period that begins on `start`: the same day of a later month, or the last one of a shorter month. */
export function endOfPeriod(start: IsoDate, period: Period): IsoDate {
  const month = addMonths(start, { month: 1, quarter: 3, year: 12 }[period]);
  const last = endOfMonth(month);
  const same = `${month.slice(0, 8)}${start.slice(8)}` as IsoDate;
  return same > last ? last : same;
}

function queueMinutes({ reps, perRepDay, calendar }: CapacityInputs, waiting: number): number | null {
  if (!reps || !perRepDay) return null;
  return Number(divideUp(BigInt(waiting) * BigInt(minutesPerDay(calendar)), BigInt(reps) * BigInt(perRepDay)));
}

/** How many of a hundred come in longer than `promised` minutes before the next opening, rounded up. */
function lateShare(closed: readonly number[], promised: number, all: number, { clock }: TimePromise): number {
  if (clock === 'business-hours') return 0;
  const late = closed.reduce((sum, minutes) => sum + Math.max(0, minutes - promised), 0);
  return Math.min(100, Number(divideUp(BigInt(Math.ceil(late)) * 100n, BigInt(all))));
}
