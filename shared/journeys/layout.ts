import { compareText } from '../compare-text';
import type { HandoffId, LinkId, TouchpointId } from '../ids';
import { type IsoDate, type PartialDate, representativeDay } from '../time';
import { type Journey, type Lane, LANES } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { type Axis, axisFor, axisWidth, type Tick, ticksOf, xOf } from './axis';
import { chronology, undated } from './chronology';
import { addMonths, startOfMonth } from './months';
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
  /** The tray of undated things, left of the axis, while one column of them is enough. */
  tray: { width: 224, inset: 12, rows: 8 },
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
  /** From the first to the last day of the month, where only the month is known. */
  readonly month: { readonly x: number; readonly width: number } | null;
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
  /** Drawn in less room than its days would take. */
  readonly isSqueezed: boolean;
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
  readonly trayWidth: number;
}

export interface LayoutOptions {
  /** Pixels per day; null takes what fits. */
  readonly dayWidth: number | null;
  readonly silenceDays: number;
  /** Whether long silences take no more room than their days need to be written; all days are equally wide when left out. */
  readonly squeeze?: boolean | undefined;
  /** Where the axis ends while nothing is dated. */
  readonly fallback: IsoDate;
}

/** Places a journey on its lanes and its axis; cards of one lane never overlap. */
export const layoutJourney = (journey: Journey, { dayWidth, ...options }: LayoutOptions): JourneyLayout =>
  layoutsOf(journey, options)(dayWidth);

/** Reads a journey once, and then places it at any width of a day. */
export function layoutsOf(
  journey: Journey,
  { silenceDays, squeeze, fallback }: Omit<LayoutOptions, 'dayWidth'>,
): (dayWidth: number | null) => JourneyLayout {
  const silences = findSilences(journey, silenceDays);
  // Of a few cards everything is in sight, and the quiet days are where the next ones are dropped.
  const dated = list(journey.touchpoints).filter(({ date }) => date.precision !== 'unknown').length;
  const quiet = squeeze === true && dated >= FEWEST_TO_SQUEEZE ? silences : [];
  const days = knownDays(journey);
  const touchpointsIn = touchpointsOf(journey);
  const handoffsIn = handoffsOf(journey);
  const links = placeLinks(journey);
  const close = representativeDay(journey.closedOn);
  const columns = columnsOf([...touchpointsIn.values(), handoffsIn]);
  return (dayWidth) => {
    const axis = axisFor(days, fallback, dayWidth, quiet);
    const trayWidth = SIZES.tray.width + (columns - 1) * (SIZES.card.width + SIZES.gap);
    const ground = { axis, columns, trayWidth };
    const lanes = LANES.map((lane) => stack(lane, touchpointsIn.get(lane) ?? [], SIZES.card, ground));
    const passage = stack('handoffs', handoffsIn, SIZES.handoff, ground);
    const bands = stackBands([...lanes.slice(0, -1), passage, ...lanes.slice(-1)]);
    const touchpoints = lanes.flatMap(({ items }) => lower(items, bands));
    const handoffs = lower(passage.items, bands);
    const everything = [...touchpoints, ...handoffs];
    return {
      axis,
      ticks: ticksOf(axis),
      width: everything.reduce((most, { x, width }) => Math.max(most, x + width + SIZES.gap), axisWidth(axis)),
      height: bands.reduce((sum, { height }) => sum + height, 0),
      bands,
      touchpoints,
      handoffs,
      links,
      silences: silences.map((silence) => placeSilence(axis, silence)),
      closeX: close && xOf(axis, close),
      hasTray: everything.some(({ precision }) => precision === 'unknown'),
      trayWidth,
    };
  };
}

/** From so many dated touchpoints on, silences are squeezed. */
const FEWEST_TO_SQUEEZE = 4;

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

/** What all bands share. */
interface Ground {
  readonly axis: Axis;
  /** How many things stand side by side in the tray. */
  readonly columns: number;
  readonly trayWidth: number;
}

/** As many columns as it takes for the fullest part of the tray to be no taller than a few cards. */
function columnsOf(bands: readonly (readonly Member<string>[])[]): number {
  const fullest = Math.max(...bands.map((members) => members.filter(({ day }) => day === null).length));
  return Math.max(1, Math.ceil(fullest / SIZES.tray.rows));
}

/** Places the members of a band in rows counted from its own top; the members come earliest first. */
function stack<I extends string>(
  band: BandId,
  members: readonly Member<I>[],
  size: { readonly width: number; readonly height: number },
  { axis, columns, trayWidth }: Ground,
): Stack<I> {
  const dated = members.flatMap((member) => (member.day === null ? [] : [{ ...member, x: xOf(axis, member.day) }]));
  const loose = members
    .filter(({ day }) => day === null)
    .map((member, index) => ({
      ...member,
      x: SIZES.tray.inset - trayWidth + (index % columns) * (size.width + SIZES.gap),
    }));
  const rows = firstFreeRows(
    dated.map(({ x }) => x),
    size.width + SIZES.gap,
  );
  const place = ({ id, precision, day, x }: Member<I> & { readonly x: number }, row: number): Placed<I> => ({
    id,
    band,
    precision,
    month: day !== null && precision === 'month' ? monthOf(axis, day) : null,
    x,
    y: row * (size.height + SIZES.gap),
    ...size,
  });
  return {
    id: band,
    items: [
      ...dated.map((member, index) => place(member, rows[index] ?? 0)),
      ...loose.map((member, index) => place(member, Math.floor(index / columns))),
    ],
    rows: Math.max(
      1,
      Math.ceil(loose.length / columns),
      rows.reduce((most, row) => Math.max(most, row + 1), 0),
    ),
    rowHeight: size.height,
  };
}

/** The touchpoints of every lane: the dated ones earliest first, then the others. */
function touchpointsOf(journey: Journey): ReadonlyMap<Lane, readonly Member<TouchpointId>[]> {
  const dated = chronology(journey).map(({ touchpoint, day }) => ({ touchpoint, day }));
  const loose = undated(journey).map((touchpoint) => ({ touchpoint, day: null }));
  const members = new Map<Lane, Member<TouchpointId>[]>(LANES.map((lane) => [lane, []]));
  for (const { touchpoint, day } of [...dated, ...loose]) {
    members.get(touchpoint.lane)?.push({ id: touchpoint.id, day, precision: touchpoint.date.precision });
  }
  return members;
}

function handoffsOf(journey: Journey): readonly Member<HandoffId>[] {
  return list(journey.handoffs)
    .map(({ id, date }) => ({ id, day: representativeDay(date), precision: date.precision }))
    .sort((a, b) => compareText(a.day ?? '', b.day ?? '') || compareText(a.id, b.id));
}

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
  const width = xOf(axis, silence.to) - x;
  return { silence, x, width, isSqueezed: width < silence.days * axis.dayWidth - ROUNDING };
}

function monthOf(axis: Axis, day: IsoDate): Placed<string>['month'] {
  const x = xOf(axis, startOfMonth(day));
  return { x, width: xOf(axis, addMonths(day, 1)) - x };
}

function knownDays(journey: Journey): readonly IsoDate[] {
  const dates = [
    journey.closedOn,
    ...list(journey.touchpoints).map(({ date }) => date),
    ...list(journey.handoffs).map(({ date }) => date),
  ];
  return dates.flatMap((date) => representativeDay(date) ?? []);
}

/** Widths are sums of fractions: what differs by less than this is equal, in pixels. */
const ROUNDING = 0.001;
