import type { TouchpointId } from '../ids';
import { daysBetween, type IsoDate, representativeDay } from '../time';
import { type Journey, LANES, type Lane } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import type { WinFigures } from './analysis';
import { chronology } from './chronology';

/** One win of the overview, in days since its first touch. */
export interface OverviewRow {
  readonly journey: Journey;
  readonly marks: readonly {
    readonly id: TouchpointId;
    readonly lane: Lane;
    readonly day: number;
    readonly approximate: boolean;
  }[];
  readonly handoffs: readonly number[];
  readonly silences: readonly { readonly from: number; readonly to: number }[];
  readonly salesContact: number | null;
  readonly close: number | null;
}

/** All wins side by side, aligned at their first touch; `days` is the length of the longest. */
export interface Overview {
  readonly rows: readonly OverviewRow[];
  readonly days: number;
}

/** The wins that have a first touch, shortest deal first, as marks on one common scale of days. */
export function overviewOf(wins: readonly WinFigures[]): Overview {
  const rows = wins.flatMap((win) => rowOf(win) ?? []).sort((a, b) => lengthOf(a) - lengthOf(b));
  return { rows, days: Math.max(1, ...rows.map(lengthOf)) };
}

/** Round numbers of days along a scale of `days`: at most nine of them, beginning with 0. */
export function dayTicks(days: number): readonly number[] {
  const step = STEPS.find((each) => days / each <= 8) ?? 365 * Math.ceil(days / (365 * 8));
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => index * step);
}

const STEPS = [1, 7, 14, 30, 60, 90, 180, 365];

function rowOf({ journey, silences }: WinFigures): OverviewRow | null {
  const dated = chronology(journey);
  const start = dated[0]?.day;
  if (start === undefined) return null;
  const since = (day: IsoDate) => daysBetween(start, day);
  const close = representativeDay(journey.closedOn);
  const marks = dated.map(({ touchpoint: { id, lane, date }, day }) => ({
    id,
    lane,
    day: since(day),
    approximate: date.precision === 'month',
  }));
  return {
    journey,
    marks,
    handoffs: list(journey.handoffs).flatMap(({ date }) => {
      const day = representativeDay(date);
      return day === null || day < start ? [] : [since(day)];
    }),
    silences: silences.map(({ from, to }) => ({ from: since(from), to: since(to) })),
    salesContact: marks.find(({ lane }) => lane === LANES[2])?.day ?? null,
    close: close === null || close < start ? null : since(close),
  };
}

const lengthOf = ({ marks, handoffs, close }: OverviewRow): number =>
  Math.max(close ?? 0, marks.at(-1)?.day ?? 0, ...handoffs);
