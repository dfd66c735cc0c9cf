import { addDays, daysBetween, type IsoDate } from '../time';
import { addMonths, startOfMonth } from './months';

/** A true time axis: every day is `dayWidth` pixels wide, `start` is at x = 0 and `end` is the first day beyond the right edge. */
export interface Axis {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly dayWidth: number;
}

/** The beginning of a month on the axis; `labelled` ones are far enough apart to be written out. */
export interface Tick {
  readonly date: IsoDate;
  readonly x: number;
  readonly labelled: boolean;
}

/** The widths of a day, in pixels, that a journey can be looked at with, narrowest first. */
export const DAY_WIDTHS = [0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24] as const;

/** Where a day is on the axis, in pixels from its start; days outside of it have places too. */
export const xOf = (axis: Axis, date: IsoDate): number => daysBetween(axis.start, date) * axis.dayWidth;

/** The day nearest to a place on the axis. */
export const dateAt = (axis: Axis, x: number): IsoDate => addDays(axis.start, Math.round(x / axis.dayWidth));

/** The width of the whole axis in pixels. */
export const axisWidth = (axis: Axis): number => xOf(axis, axis.end);

/**
 * The axis for a set of days: whole months with one to spare on both sides, so that there is room to drop something earlier or later,
 * and never less than half a year. Without days it ends with the month of `fallback`. Without a `dayWidth` it takes the one that fits.
 */
export function axisFor(days: readonly IsoDate[], fallback: IsoDate, dayWidth: number | null): Axis {
  const sorted = days.toSorted();
  const first = sorted[0] ?? fallback;
  const last = sorted.at(-1) ?? fallback;
  const end = addMonths(last, days.length === 0 ? 1 : 2);
  const earliest = addMonths(first, days.length === 0 ? 0 : -1);
  const halfYear = addMonths(end, -LEAST_MONTHS);
  const start = earliest < halfYear ? earliest : halfYear;
  return { start, end, dayWidth: dayWidth ?? fittingDayWidth(daysBetween(start, end)) };
}

/** The months of an axis; of those closer than `labelGap` pixels only every third, sixth or twelfth is labelled. */
export function ticksOf(axis: Axis, labelGap = 60): readonly Tick[] {
  const step = LABEL_STEPS.find((months) => months * DAYS_IN_A_MONTH * axis.dayWidth >= labelGap) ?? 12;
  const ticks: Tick[] = [];
  for (let date = startOfMonth(axis.start); date < axis.end; date = addMonths(date, 1)) {
    ticks.push({ date, x: xOf(axis, date), labelled: (Number(date.slice(5, 7)) - 1) % step === 0 });
  }
  return ticks;
}

/** A hundredth of a pixel is fine enough: days are rounded when they are read back. */
function fittingDayWidth(days: number): number {
  const width = Math.floor((COMFORTABLE_WIDTH / days) * 100) / 100;
  return Math.min(Math.max(width, DAY_WIDTHS[0]), DAY_WIDTHS[DAY_WIDTHS.length - 1] ?? width);
}

/** About one screen; what is wider is reached by panning. */
const COMFORTABLE_WIDTH = 1400;
const LEAST_MONTHS = 6;
const LABEL_STEPS = [1, 3, 6, 12];
const DAYS_IN_A_MONTH = 30;
