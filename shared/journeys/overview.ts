import type { TouchpointId } from '../ids';
import { daysBetween, type IsoDate, representativeDay } from '../time';
import type { Journey, Lane } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import type { WinFigures } from './analysis';
import type { Duration } from './durations';

/** The moment of every deal that is put at one place, day 0. */
export const ALIGNMENTS = ['first-touch', 'sales-contact', 'close'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** What the wins are put in order by. */
export const WIN_ORDERS = ['total', 'to-sales', 'client', 'close', 'value'] as const;
export type WinOrder = (typeof WIN_ORDERS)[number];

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
  order: WinOrder = 'total',
): Overview {
  const rows = inOrder(wins, order).flatMap((win) => rowOf(win, align) ?? []);
  const from = Math.min(0, ...rows.map(({ firstTouch }) => firstTouch));
  const to = Math.max(from + 1, ...rows.map(endOf));
  return { rows, from, days: to - from };
}

/**
 * The wins in order: shortest deal or way to sales first, client by the alphabet, latest close first, highest value first (each currency
 * by itself). What is not known comes last, by client.
 */
export function inOrder(wins: readonly WinFigures[], order: WinOrder): readonly WinFigures[] {
  return wins.toSorted((a, b) => COMPARE[order](a, b) || byClient(a, b));
}

/** Round numbers of days along a scale that begins with day `from`: at most ten of them, day 0 among them. */
export function dayTicks(days: number, from = 0): readonly number[] {
  const step = STEPS.find((each) => days / each <= 8) ?? 365 * Math.ceil(days / (365 * 8));
  const first = Math.ceil(from / step);
  const last = Math.floor((from + days) / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

const STEPS = [1, 7, 14, 30, 60, 90, 180, 365];

function rowOf({ journey, dated, silences }: WinFigures, align: Alignment): OverviewRow | null {
  const start = dated[0]?.day;
  if (start === undefined) return null;
  const contact = dated.find(({ touchpoint }) => touchpoint.lane === 'sales')?.day ?? null;
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
  };
}

const endOf = ({ marks, handoffs, close, firstTouch }: OverviewRow): number =>
  Math.max(close ?? firstTouch, marks.at(-1)?.day ?? firstTouch, ...handoffs);

type Compare = (a: WinFigures, b: WinFigures) => number;

const knownDays = (duration: Duration): number | null => (duration.known ? duration.days : null);

/** Puts the known in order and everything else behind it. */
function knownFirst<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b);
}

const ascending = (a: number, b: number): number => a - b;

const byText = (a: string, b: string): number => a.localeCompare(b, 'en');

const COMPARE: Readonly<Record<WinOrder, Compare>> = {
  total: (a, b) => knownFirst(knownDays(a.total), knownDays(b.total), ascending),
  'to-sales': (a, b) => knownFirst(knownDays(a.toSales), knownDays(b.toSales), ascending),
  client: () => 0,
  close: (a, b) =>
    knownFirst(representativeDay(a.journey.closedOn), representativeDay(b.journey.closedOn), (one, other) =>
      byText(other, one),
    ),
  value: (a, b) =>
    knownFirst(
      a.journey.value,
      b.journey.value,
      (one, other) => byText(one.currency, other.currency) || other.minor - one.minor,
    ),
};

const byClient: Compare = (a, b) =>
  knownFirst(a.journey.client.trim() || null, b.journey.client.trim() || null, byText);
