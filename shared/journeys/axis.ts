import { addDays, daysBetween, type IsoDate } from '../time';
import { addMonths, startOfMonth } from './months';

/**
 * A true time axis: `start` is at x = 0, `end` is the first day beyond the right edge, and every day is `dayWidth` pixels wide but for
 * those of the squeezed stretches.
 */
export interface Axis {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly dayWidth: number;
  /** Earliest first, none overlapping another. */
  readonly squeezes: readonly Squeeze[];
}

/** The days from one to another. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A stretch in which nothing happens, drawn in less room than its days would take: `width` pixels from `x` on. */
export interface Squeeze extends Stretch {
  readonly x: number;
  readonly width: number;
}

/** The beginning of a month on the axis; `labelled` ones are far enough apart to be written out. */
export interface Tick {
  readonly date: IsoDate;
  readonly x: number;
  readonly labelled: boolean;
}

/** The widths of a day, in pixels, that a journey can be looked at with, narrowest first. */
export const DAY_WIDTHS = [0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24] as const;

/** The least width of a squeezed stretch, in pixels: its days can be written into it. */
export const SQUEEZED_WIDTH = 140;

/** Where a day is on the axis, in pixels from its start; days outside of it have places too. */
export function xOf(axis: Axis, date: IsoDate): number {
  const squeeze = lastOf(axis.squeezes, ({ from }) => from <= date);
  if (!squeeze) return daysBetween(axis.start, date) * axis.dayWidth;
  return date < squeeze.to
    ? squeeze.x + daysBetween(squeeze.from, date) * dayWidthIn(squeeze)
    : squeeze.x + squeeze.width + daysBetween(squeeze.to, date) * axis.dayWidth;
}

/** The day nearest to a place on the axis; a place in a squeezed stretch gives one of its days. */
export function dateAt(axis: Axis, x: number): IsoDate {
  const squeeze = lastOf(axis.squeezes, (each) => each.x <= x);
  if (!squeeze) return addDays(axis.start, Math.round(x / axis.dayWidth));
  const within = x - squeeze.x;
  return within < squeeze.width
    ? addDays(squeeze.from, Math.round(within / dayWidthIn(squeeze)))
    : addDays(squeeze.to, Math.round((within - squeeze.width) / axis.dayWidth));
}

/** The width of the whole axis in pixels. */
export const axisWidth = (axis: Axis): number => xOf(axis, axis.end);

/**
 * The axis for a set of days: whole months with one to spare on both sides, so that there is room to drop something earlier or later,
 * and never less than half a year; while no more than one day is known, a year: what comes next may lie long before it. Without days
 * it ends with the month of `fallback`. Without a `dayWidth` it takes the one that fits.
 * Of the `quiet` stretches, given earliest first and none overlapping another, those are squeezed that would take more room than
 * their days need to be written.
 */
export function axisFor(
  days: readonly IsoDate[],
  fallback: IsoDate,
  dayWidth: number | null,
  quiet: readonly Stretch[] = [],
): Axis {
  const sorted = days.toSorted();
  const first = sorted[0] ?? fallback;
  const last = sorted.at(-1) ?? fallback;
  const end = addMonths(last, days.length === 0 ? 1 : 2);
  const earliest = addMonths(first, days.length === 0 ? 0 : -1);
  const least = addMonths(end, days.length > 1 ? -LEAST_MONTHS : -12);
  const start = earliest < least ? earliest : least;
  const width = dayWidth ?? fittingDayWidth(daysBetween(start, end));
  return { start, end, dayWidth: width, squeezes: squeezesOf(start, width, quiet) };
}

/**
 * The months of an axis; of those closer than `labelGap` pixels only every third, sixth or twelfth is labelled, fewer where even those
 * would meet, and none that would reach into a squeezed stretch; what lies between two of those has a label if there is room for one.
 */
export function ticksOf(axis: Axis, labelGap = 60): readonly Tick[] {
  const step = LABEL_STEPS.find((months) => months * DAYS_IN_A_MONTH * axis.dayWidth >= labelGap) ?? 12;
  const room = labelGap * (SHORTEST_MONTH / DAYS_IN_A_MONTH);
  let free = -Infinity;
  // The squeeze after which the last label stands; null while there is none yet.
  let named: Squeeze | null | undefined = axis.squeezes.length === 0 ? undefined : null;
  const ticks: Tick[] = [];
  for (let date = startOfMonth(axis.start); date < axis.end; date = addMonths(date, 1)) {
    const x = xOf(axis, date);
    const squeeze = lastOf(axis.squeezes, ({ from }) => from <= date);
    const next = axis.squeezes[squeeze === undefined ? 0 : axis.squeezes.indexOf(squeeze) + 1];
    const isOpen = squeeze === undefined || date >= squeeze.to;
    const hasRoom = isOpen && x >= free && x + room <= (next?.x ?? Infinity);
    const labelled = hasRoom && (named !== squeeze || (Number(date.slice(5, 7)) - 1) % step === 0);
    if (labelled) {
      free = x + room;
      named = squeeze;
    }
    ticks.push({ date, x, labelled });
  }
  return ticks;
}

/** A squeezed stretch is as wide as some whole days, so that the days after it lie where they would lie without it: on the grid. */
function squeezesOf(start: IsoDate, dayWidth: number, quiet: readonly Stretch[]): readonly Squeeze[] {
  const width = Math.ceil(SQUEEZED_WIDTH / dayWidth) * dayWidth;
  let [day, x] = [start, 0];
  const squeezes: Squeeze[] = [];
  for (const { from, to } of quiet) {
    if (daysBetween(from, to) * dayWidth <= width) continue;
    x += daysBetween(day, from) * dayWidth;
    squeezes.push({ from, to, x, width });
    [day, x] = [to, x + width];
  }
  return squeezes;
}

const dayWidthIn = ({ from, to, width }: Squeeze): number => width / daysBetween(from, to);

/** The last of some squeezes that is `reached`: all before it are too. */
function lastOf(squeezes: readonly Squeeze[], reached: (squeeze: Squeeze) => boolean): Squeeze | undefined {
  let [least, most] = [0, squeezes.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    const squeeze = squeezes[middle];
    if (squeeze && reached(squeeze)) least = middle + 1;
    else most = middle;
  }
  return squeezes[least - 1];
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
const SHORTEST_MONTH = 28;
