import { type Axis, dateAt, ticksOf } from '../../../../../shared/journeys/axis';
import { startOfMonth } from '../../../../../shared/journeys/months';
import { DATE_LOCALE, type IsoDate } from '../../../../../shared/time';

/** A month that is written on the axis. */
export interface AxisLabel {
  readonly date: IsoDate;
  /** Where the month begins, in units of the map. */
  readonly x: number;
  /** Where the next tear begins. */
  readonly end: number;
  readonly withYear: boolean;
}

/** The room that a label takes, in units of the map. */
export interface LabelRoom {
  readonly month: number;
  readonly year: number;
}

/**
 * The months that are written out. Every January carries its year, and so does the first month of another year than the one before; a
 * month that has no room beside a year is not written, and no label reaches into a squeezed stretch.
 */
export function axisLabels(axis: Axis, room: LabelRoom): readonly AxisLabel[] {
  const labels: AxisLabel[] = [];
  let free = -Infinity;
  let written = '';
  for (const { date, x, labelled } of ticksOf(axis, room.month)) {
    if (!labelled) continue;
    const end = axis.squeezes.find((squeeze) => squeeze.x >= x)?.x ?? Infinity;
    const [year, january] = [date.slice(0, 4), isJanuary(date)];
    const withYear = (january || year !== (written || year)) && x + room.year <= end;
    if (january && !withYear) continue;
    if (x < free) {
      if (!january) continue;
      labels.pop();
    }
    labels.push({ date, x, end, withYear });
    free = x + (withYear ? room.year : room.month);
    if (withYear || written === '') written = year;
  }
  return labels;
}

/** How the axis begins at the left edge of the canvas. */
export interface AxisLead {
  /** The month at the edge, where there is room to write it with its year. */
  readonly pinned: IsoDate | null;
  /** The first label that is whole in sight and has room for its year. */
  readonly first: IsoDate | null;
}

/** What is written first, when the left edge of the canvas is at `left`: the month that is cut by the edge, or the first one after it. */
export function leadAt(axis: Axis, labels: readonly AxisLabel[], left: number, { year: room }: LabelRoom): AxisLead {
  const next = labels.find(({ x, end }) => x >= left && x + room <= end);
  const first = next?.date ?? null;
  const hasRoom = left > 0 && (next === undefined || next.x - left >= room);
  return { pinned: hasRoom ? startOfMonth(dateAt(axis, left)) : null, first };
}

/** The labels in sight, the first of them with its year: what would reach into it is left out. */
export function labelsFrom(
  labels: readonly AxisLabel[],
  { pinned, first }: AxisLead,
  { year: room }: LabelRoom,
): readonly AxisLabel[] {
  const index = labels.findIndex(({ date }) => date === first);
  const begin = labels[index];
  if (!begin) return [];
  const rest = labels.slice(index + 1);
  if (pinned !== null || begin.withYear) return [begin, ...rest];
  return [{ ...begin, withYear: true }, ...rest.filter(({ x }) => x >= begin.x + room)];
}

/** "Mar", or "Mar 2026". */
export function monthLabel(date: IsoDate, withYear: boolean): string {
  const noon = new Date(`${date}T12:00:00Z`);
  return (withYear ? monthAndYear : month).format(noon);
}

const month = new Intl.DateTimeFormat(DATE_LOCALE, { month: 'short', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat(DATE_LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });

const isJanuary = (date: IsoDate): boolean => date.slice(5, 7) === '01';
