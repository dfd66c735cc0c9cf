import type { TouchpointId } from '../ids';
import { daysBetween, type IsoDate, representativeDay } from '../time';
import type { Journey, Lane } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import type { Unshown, WinFigures } from './analysis';
import { datedToClose } from './before-close';
import type { Duration } from './durations';
import { inOrder, type WinOrder } from './win-order';

/** The moment of every deal that is put at one place, day 0. */
export const ALIGNMENTS = ['first-touch', 'sales-contact', 'close'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** What the wins of the overview can be put in order by. */
export const OVERVIEW_ORDERS = [
  'shortest',
  'to-sales',
  'client',
  'closed',
  'value',
] as const satisfies readonly WinOrder[];
export type OverviewOrder = (typeof OVERVIEW_ORDERS)[number];

/** One win of the overview, in days since the moment that all wins are aligned at; what was before it is negative. */
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
  readonly firstTouch: number;
  readonly salesContact: number | null;
  readonly close: number | null;
  /** From first touch to sales contact and to the close, as the figures count them. */
  readonly toSales: Duration<Unshown>;
  readonly total: Duration;
}

/** All wins side by side on one scale of `days`, which begins with day `from`. */
export interface Overview {
  readonly rows: readonly OverviewRow[];
  readonly from: number;
  readonly days: number;
}

/** The wins that have the moment they are aligned at, in the wanted order, as marks on one common scale of days. */
export function overviewOf(
  wins: readonly WinFigures[],
  align: Alignment = 'first-touch',
  order: OverviewOrder = 'shortest',
): Overview {
  const rows = inOrder(wins, order, (win) => win).flatMap((win) => rowOf(win, align) ?? []);
  const from = Math.min(0, ...rows.map(({ firstTouch }) => firstTouch));
  const to = Math.max(from + 1, ...rows.map(endOf));
  return { rows, from, days: to - from };
}

/** Round numbers of days along a scale that begins with day `from`: at most ten of them, day 0 among them. */
export function dayTicks(days: number, from = 0): readonly number[] {
  const step = STEPS.find((each) => days / each <= 8) ?? 365 * Math.ceil(days / (365 * 8));
  const first = Math.ceil(from / step);
  const last = Math.floor((from + days) / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

const STEPS = [1, 7, 14, 30, 60, 90, 180, 365];

function rowOf({ journey, dated, silences, toSales, total }: WinFigures, align: Alignment): OverviewRow | null {
  const start = dated[0]?.day;
  if (start === undefined) return null;
  const contact = datedToClose(journey, dated).find(({ touchpoint }) => touchpoint.lane === 'sales')?.day ?? null;
  const closed = representativeDay(journey.closedOn);
  const close = closed === null || closed < start ? null : closed;
  const zero = { 'first-touch': start, 'sales-contact': contact, close }[align];
  if (zero === null) return null;
  const since = (day: IsoDate) => daysBetween(zero, day);
  return {
    journey,
    marks: dated.map(({ touchpoint: { id, lane, date }, day }) => ({
      id,
      lane,
      day: since(day),
      approximate: date.precision === 'month',
    })),
    handoffs: list(journey.handoffs).flatMap(({ date }) => {
      const day = representativeDay(date);
      return day === null || day < start ? [] : [since(day)];
    }),
    silences: silences.map(({ from, to }) => ({ from: since(from), to: since(to) })),
    firstTouch: since(start),
    salesContact: contact && since(contact),
    close: close && since(close),
    toSales,
    total,
  };
}

const endOf = ({ marks, handoffs, close, firstTouch }: OverviewRow): number =>
  Math.max(close ?? firstTouch, marks.at(-1)?.day ?? firstTouch, ...handoffs);
