import type { HandoffId, TouchpointId } from '../ids';
import { invariant } from '../invariant';
import type { IsoDate } from '../time';
import type { Handoff, Journey, Touchpoint } from '../workshop/schema/journeys';
import { SIZES as TEXT } from '../shared-map/map-card';
import { textWidth } from '../shared-map/text-width';
import { cardText, type CardText, handoffText, type HandoffText } from './journey-card';
import { closeWords } from './journey-words';
import { type BandId, type JourneyLayout, layoutsOf, type Placed, type PlacedLink, SIZES } from './layout';
import { packDown } from './packing';

/** A journey as boxes and lines of text, ready to be drawn; x = 0 is its left edge, y = 0 the top of its lanes. */
export interface JourneyDrawing {
  readonly width: number;
  readonly height: number;
  /** The places of the days; those of a drawing lie `shift` further right. */
  readonly layout: JourneyLayout;
  readonly shift: number;
  /** How much of its left is taken by what has no date. */
  readonly trayWidth: number;
  readonly bands: readonly DrawnBand[];
  readonly cards: readonly DrawnCard[];
  readonly handoffs: readonly DrawnHandoff[];
  readonly links: readonly DrawnLink[];
  /** What the close is marked with; null while nobody knows its date. */
  readonly close: ({ readonly x: number } & Pick<Journey, 'outcome' | 'closedOn'>) | null;
}

export interface DrawnBand {
  readonly id: BandId;
  readonly y: number;
  readonly height: number;
}

/** A rectangle on the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnCard extends Box {
  readonly touchpoint: Touchpoint;
  readonly text: CardText;
  /** From the first to the last day of the month, where only the month is known. */
  readonly month: { readonly x: number; readonly width: number } | null;
}

export interface DrawnHandoff extends Box {
  readonly handoff: Handoff;
  readonly text: HandoffText;
  readonly month: { readonly x: number; readonly width: number } | null;
}

export interface DrawnLink {
  readonly from: Box;
  readonly to: Box;
  readonly backwards: boolean;
}

/** What a drawing depends on besides the journey. */
export interface DrawingOptions {
  /** The length from which a silence is shown, in days. */
  readonly silenceDays: number;
  /** Where the axis ends while nothing is dated. */
  readonly today: IsoDate;
}

/**
 * Reads a journey once, and then draws it at any width of a day (units per day; null takes what fits a screen). The days and the squeezed
 * silences are those of the canvas; the cards are as high as their words.
 */
export function drawingsOf(
  journey: Journey,
  { silenceDays, today }: DrawingOptions,
): (dayWidth: number | null) => JourneyDrawing {
  const layoutAt = layoutsOf(journey, { silenceDays, squeeze: true, fallback: today });
  const cardTexts = new Map(Object.values(journey.touchpoints.byId).map((each) => [each.id, cardText(each)]));
  const handoffTexts = new Map(Object.values(journey.handoffs.byId).map((each) => [each.id, handoffText(each)]));
  const heightOf = (id: string): number =>
    cardTexts.get(id as TouchpointId)?.height ?? handoffTexts.get(id as HandoffId)?.height ?? 0;
  const { outcome, closedOn } = journey;
  const closeRoom = CLOSE_ROOM + textWidth(closeWords(journey), TEXT.small.text);
  return (dayWidth) => {
    const layout = layoutAt(dayWidth);
    const tray = trayOf(layout);
    const reach = reachOf(layout, closeRoom);
    const shift = tray.width - reach.start;
    const { bands, topOf } = bandsOf(layout, tray, heightOf);
    const placeOf = ({ id, x }: Placed<string>): number => {
      const left = tray.places.get(id);
      return left === undefined ? x : left + reach.start;
    };
    const place = (item: Placed<string>): Box => ({
      x: placeOf(item) + shift,
      y: topOf(item.id),
      width: item.width,
      height: heightOf(item.id),
    });
    const shifted = (month: Placed<string>['month']) => month && { ...month, x: month.x + shift };
    const cards = layout.touchpoints.map((item) => ({
      ...place(item),
      touchpoint: invariant(journey.touchpoints.byId[item.id], 'a layout places what is in the journey'),
      text: invariant(cardTexts.get(item.id), 'every touchpoint has its words'),
      month: shifted(item.month),
    }));
    const handoffs = layout.handoffs.map((item) => ({
      ...place(item),
      handoff: invariant(journey.handoffs.byId[item.id], 'a layout places what is in the journey'),
      text: invariant(handoffTexts.get(item.id), 'every hand-off has its words'),
      month: shifted(item.month),
    }));
    const last = bands.at(-1);
    return {
      width: tray.width + reach.end - reach.start,
      trayWidth: tray.width,
      height: last ? last.y + last.height : 0,
      layout,
      shift,
      bands,
      cards,
      handoffs,
      links: linksOf(layout.links, cards),
      close: layout.closeX === null ? null : { x: layout.closeX + shift, outcome, closedOn },
    };
  };
}

/** From where to where the axis is drawn: of the months before the first thing and after the last, paper has no room for more than an edge. */
function reachOf({ touchpoints, handoffs, closeX, width }: JourneyLayout, closeRoom: number) {
  const dated = [...touchpoints, ...handoffs].filter(({ precision }) => precision !== 'unknown');
  const starts = dated.map(({ x, month }) => Math.min(x, month?.x ?? x));
  const ends = dated.map((item) => Math.max(item.x + item.width, item.month ? item.month.x + item.month.width : 0));
  const close = closeX === null ? [] : [closeX];
  if (dated.length + close.length === 0) return { start: 0, end: width };
  return {
    start: Math.min(...starts, ...close) - EDGE,
    end: Math.max(...ends, ...close.map((x) => x + closeRoom)) + EDGE,
  };
}

/** What has no date stands left of the axis: how wide that makes it, and where each thing begins, left of the place where the axis is cut off. */
interface Tray {
  readonly width: number;
  readonly places: ReadonlyMap<string, number>;
}

/** A wide tray rather than a high one: it must not make the lanes higher than what is dated does. */
function trayOf({ bands, touchpoints, handoffs }: JourneyLayout): Tray {
  const loose = bands.map(({ id }) =>
    [...touchpoints, ...handoffs].filter(({ band, precision }) => band === id && precision === 'unknown'),
  );
  const fullest = Math.max(...loose.map((items) => items.length));
  if (fullest === 0) return { width: 0, places: new Map() };
  const columns = Math.ceil(fullest / TRAY.rows);
  const step = SIZES.card.width + SIZES.gap;
  const width = 2 * TRAY.inset + columns * step;
  const places = loose.flatMap((items) =>
    items.map(({ id }, index) => [id as string, TRAY.inset - width + (index % columns) * step] as const),
  );
  return { width, places: new Map(places) };
}

/** The bands, each as high as its things need, and how far down each thing stands. */
function bandsOf(layout: JourneyLayout, { places }: Tray, heightOf: (id: string) => number) {
  const tops = new Map<string, number>();
  let y = 0;
  const bands = layout.bands.map(({ id }): DrawnBand => {
    const items = [...layout.touchpoints, ...layout.handoffs].filter(({ band }) => band === id);
    const boxes = items.map(({ id: item, x, width }) => ({ x: places.get(item) ?? x, width, height: heightOf(item) }));
    const depths = packDown(boxes, SIZES.gap);
    const start = y + BAND.padding;
    let end = start;
    items.forEach((item, index) => {
      const top = start + (depths[index] ?? 0);
      tops.set(item.id, top);
      end = Math.max(end, top + heightOf(item.id));
    });
    const band = { id, y, height: Math.max(end + BAND.padding - y, BAND.least) };
    y += band.height;
    return band;
  });
  return { bands, topOf: (id: string): number => tops.get(id) ?? 0 };
}

function linksOf(links: readonly PlacedLink[], cards: readonly DrawnCard[]): readonly DrawnLink[] {
  const boxes = new Map(cards.map((card) => [card.touchpoint.id, card]));
  return links.flatMap(({ from, to, backwards }) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    return start && end ? [{ from: start, to: end, backwards }] : [];
  });
}

/** How many things without a date stand below each other in a lane. */
const TRAY = { rows: 2, inset: 12 } as const;
/** The flag beside the words of the close, and the space around them. */
const CLOSE_ROOM = 28;
/** What is left of the axis before its first thing and after its last. */
const EDGE = 28;
const BAND = { padding: 9, least: 38 } as const;
