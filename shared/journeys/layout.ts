import type { HandoffId, LinkId, TouchpointId } from '../ids';
import { type IsoDate, type PartialDate, representativeDay } from '../time';
import { type Journey, type Lane, LANES } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { type Axis, axisFor, axisWidth, type Tick, ticksOf, xOf } from './axis';
import { chronology, undated } from './chronology';
import { findSilences, type Silence } from './silences';
import { firstFreeRows } from './stacking';

/** The sizes that a map is built from, in pixels at a zoom of one. */
export const SIZES = {
  card: { width: 200, height: 62 },
  handoff: { width: 200, height: 40 },
  gap: 6,
  /** Room for the name of a lane above its cards. */
  laneHead: 22,
  laneFoot: 6,
  /** The strip above the lanes that names silences and the close. */
  strip: 26,
  /** The tray of undated things, left of the axis. */
  tray: { width: 224, inset: 12 },
} as const;

/** A horizontal strip of the map: one of the lanes, or the passage between marketing and sales. */
export type BandId = Lane | 'handoffs';

export interface Band {
  readonly id: BandId;
  readonly y: number;
  readonly height: number;
}

/** A touchpoint or hand-off with its place; the left edge of a dated one is its day. */
export interface Placed<I extends string> {
  readonly id: I;
  readonly band: BandId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly precision: PartialDate['precision'];
}

export interface PlacedLink {
  readonly id: LinkId;
  readonly from: TouchpointId;
  readonly to: TouchpointId;
  /** Leads back to something earlier. */
  readonly backwards: boolean;
}

export interface PlacedSilence {
  readonly silence: Silence;
  readonly x: number;
  readonly width: number;
}

/** A whole journey as places on a plane: what the canvas shows and what the document prints. x = 0 is the start of the axis. */
export interface JourneyLayout {
  readonly axis: Axis;
  readonly ticks: readonly Tick[];
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Band[];
  readonly touchpoints: readonly Placed<TouchpointId>[];
  readonly handoffs: readonly Placed<HandoffId>[];
  readonly links: readonly PlacedLink[];
  readonly silences: readonly PlacedSilence[];
  readonly closeX: number | null;
  readonly hasTray: boolean;
}

export interface LayoutOptions {
  /** Pixels per day; null takes what fits. */
  readonly dayWidth: number | null;
  readonly silenceDays: number;
  /** Where the axis ends while nothing is dated. */
  readonly fallback: IsoDate;
}

/** Places a journey on its lanes and its axis; cards of one lane never overlap. */
export function layoutJourney(journey: Journey, { dayWidth, silenceDays, fallback }: LayoutOptions): JourneyLayout {
  const axis = axisFor(knownDays(journey), fallback, dayWidth);
  const lanes = LANES.map((lane) => stack(lane, touchpointsOf(journey, lane), SIZES.card, axis));
  const passage = stack('handoffs', handoffsOf(journey), SIZES.handoff, axis);
  const bands = stackBands([...lanes.slice(0, -1), passage, ...lanes.slice(-1)]);
  const touchpoints = lanes.flatMap(({ items }) => lower(items, bands));
  const handoffs = lower(passage.items, bands);
  const everything = [...touchpoints, ...handoffs];
  const close = representativeDay(journey.closedOn);
  return {
    axis,
    ticks: ticksOf(axis),
    width: everything.reduce((most, { x, width }) => Math.max(most, x + width + SIZES.gap), axisWidth(axis)),
    height: bands.reduce((sum, { height }) => sum + height, 0),
    bands,
    touchpoints,
    handoffs,
    links: placeLinks(journey),
    silences: findSilences(journey, silenceDays).map((silence) => placeSilence(axis, silence)),
    closeX: close && xOf(axis, close),
    hasTray: everything.some(({ precision }) => precision === 'unknown'),
  };
}

/** The band at a height of the map; what is above or below belongs to the nearest. */
export function bandAt(layout: Pick<JourneyLayout, 'bands'>, y: number): BandId {
  return layout.bands.findLast((band) => y >= band.y)?.id ?? 'buyer';
}

interface Member<I extends string> {
  readonly id: I;
  /** Null for what waits in the tray. */
  readonly day: IsoDate | null;
  readonly precision: PartialDate['precision'];
}

interface Stack<I extends string> {
  readonly id: BandId;
  readonly items: readonly Placed<I>[];
  readonly rows: number;
  readonly rowHeight: number;
}

/** Places the members of a band in rows counted from its own top; the members come earliest first. */
function stack<I extends string>(
  band: BandId,
  members: readonly Member<I>[],
  size: { readonly width: number; readonly height: number },
  axis: Axis,
): Stack<I> {
  const dated = members.flatMap((member) => (member.day === null ? [] : [{ ...member, x: xOf(axis, member.day) }]));
  const loose = members.flatMap((member) =>
    member.day === null ? [{ ...member, x: SIZES.tray.inset - SIZES.tray.width }] : [],
  );
  const rows = firstFreeRows(
    dated.map(({ x }) => x),
    size.width + SIZES.gap,
  );
  const place = ({ id, precision, x }: Member<I> & { readonly x: number }, row: number): Placed<I> => ({
    id,
    band,
    precision,
    x,
    y: row * (size.height + SIZES.gap),
    ...size,
  });
  return {
    id: band,
    items: [...dated.map((member, index) => place(member, rows[index] ?? 0)), ...loose.map(place)],
    rows: Math.max(
      1,
      loose.length,
      rows.reduce((most, row) => Math.max(most, row + 1), 0),
    ),
    rowHeight: size.height,
  };
}

function touchpointsOf(journey: Journey, lane: Lane): readonly Member<TouchpointId>[] {
  const dated = chronology(journey).map(({ touchpoint, day }) => ({ ...touchpoint, day }));
  const loose = undated(journey).map((touchpoint) => ({ ...touchpoint, day: null }));
  return [...dated, ...loose]
    .filter((touchpoint) => touchpoint.lane === lane)
    .map(({ id, day, date }) => ({ id, day, precision: date.precision }));
}

function handoffsOf(journey: Journey): readonly Member<HandoffId>[] {
  return list(journey.handoffs)
    .map(({ id, date }) => ({ id, day: representativeDay(date), precision: date.precision }))
    .sort((a, b) => compare(a.day ?? '', b.day ?? '') || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function stackBands(stacks: readonly Stack<string>[]): readonly Band[] {
  let y = 0;
  return stacks.map(({ id, rows, rowHeight }) => {
    const band = { id, y, height: SIZES.laneHead + rows * (rowHeight + SIZES.gap) - SIZES.gap + SIZES.laneFoot };
    y += band.height;
    return band;
  });
}

/** Moves the items of a stack from the top of their band to its place on the map. */
function lower<I extends string>(items: readonly Placed<I>[], bands: readonly Band[]): readonly Placed<I>[] {
  const tops = new Map(bands.map(({ id, y }) => [id, y + SIZES.laneHead]));
  return items.map((item) => ({ ...item, y: item.y + (tops.get(item.band) ?? 0) }));
}

function placeLinks(journey: Journey): readonly PlacedLink[] {
  const { byId } = journey.touchpoints;
  return list(journey.links).map(({ id, from, to }) => {
    const start = byId[from] && representativeDay(byId[from].date);
    const end = byId[to] && representativeDay(byId[to].date);
    return { id, from, to, backwards: Boolean(start && end && end < start) };
  });
}

function placeSilence(axis: Axis, silence: Silence): PlacedSilence {
  const x = xOf(axis, silence.from);
  return { silence, x, width: xOf(axis, silence.to) - x };
}

function knownDays(journey: Journey): readonly IsoDate[] {
  const dates = [
    journey.closedOn,
    ...list(journey.touchpoints).map(({ date }) => date),
    ...list(journey.handoffs).map(({ date }) => date),
  ];
  return dates.flatMap((date) => representativeDay(date) ?? []);
}
