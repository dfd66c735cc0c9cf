import type { PageRoom } from '../shared-map/map-pages';
import { SIZES as TEXT } from '../shared-map/map-card';
import type { Journey } from '../workshop/schema/journeys';
import { type Box, type DrawingOptions, drawingsOf, type JourneyDrawing } from './journey-drawing';
import { FRAME, frameOf, shortName, type Span, type Tile } from './journey-frame';

/** A page of a journey: the part of the drawing that stands on it, and how many points a unit takes. */
export interface JourneyPage {
  readonly drawing: JourneyDrawing;
  readonly window: Box;
  readonly scale: number;
  /** Its place among several; null where the whole map is on one page. */
  readonly tile: Tile | null;
}

/**
 * A journey on as few pages as it can be read on: on one where its smallest words stay at least 7 points high, else on tiles of one scale
 * that share at least 8 millimetres with their neighbours, cut where nothing stands, or else so that every card is whole on one of them.
 */
export function journeyPages(journey: Journey, room: PageRoom, options: DrawingOptions): readonly JourneyPage[] {
  const drawingAt = drawingsOf(journey, options);
  const onOne = (scale: number) => onePage(widestWithin(drawingAt, roomFor(scale, room).width), scale, room);
  const smallest = onOne(LEAST_SCALE);
  if (smallest !== null) return [SCALES.reduce((page, scale) => page ?? onOne(scale), NO_PAGE) ?? smallest];
  return fewestTiles(drawingAt, room, shortName(journey));
}

/** The widest drawing that fits so many tiles beside each other, for the number that costs least; more columns than that cost more. */
function fewestTiles(
  drawingAt: (dayWidth: number) => JourneyDrawing,
  room: PageRoom,
  name: string,
): readonly JourneyPage[] {
  const { width } = roomFor(LEAST_SCALE, room);
  let best: readonly JourneyPage[] = [];
  for (let columns = 2; columns <= MOST_COLUMNS && (best.length === 0 || columns < costOf(best)); columns += 1) {
    for (const spare of SPARES) {
      const drawing = widestWithin(drawingAt, width * columns - (columns - 1) * (OVERLAP + spare));
      const pages = tilesOf(drawing, room, name);
      if (best.length === 0 || costOf(pages) < costOf(best)) best = pages;
    }
  }
  return best;
}

const NO_PAGE: JourneyPage | null = null;

/** The whole drawing on one page; null where it does not fit. */
function onePage(drawing: JourneyDrawing, scale: number, room: PageRoom): JourneyPage | null {
  const window = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const { width, height } = frameOf(drawing, window, null);
  const fits = width * scale <= room.width && height * scale <= room.height;
  return fits ? { drawing, window, scale, tile: null } : null;
}

/** Pages in one row are laid out faster than those in several. */
const costOf = (pages: readonly JourneyPage[]): number => pages.length + ROW_COST * ((pages[0]?.tile?.rows ?? 1) - 1);

/** The drawing with the widest days that is at most so wide; the narrowest there is, where none is. */
function widestWithin(drawingAt: (dayWidth: number) => JourneyDrawing, width: number): JourneyDrawing {
  let [least, most] = [LEAST_DAY, MOST_DAY];
  let best = drawingAt(least);
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = Math.sqrt(least * most);
    const drawing = drawingAt(middle);
    if (drawing.width <= width) {
      best = drawing;
      least = middle;
    } else {
      most = middle;
    }
  }
  return best;
}

/** What a page leaves for the map itself, in units. */
function roomFor(scale: number, room: PageRoom): { readonly width: number; readonly height: number } {
  return {
    width: room.width / scale - FRAME.label,
    height: room.height / scale - FRAME.axis - FRAME.strip - FRAME.aboveLegend,
  };
}

function tilesOf(drawing: JourneyDrawing, room: PageRoom, name: string): readonly JourneyPage[] {
  const window = roomFor(LEAST_SCALE, room);
  const boxes = [...drawing.cards, ...drawing.handoffs];
  const across = cutInto(
    drawing.width,
    window.width,
    boxes.map(({ x, width }) => ({ start: x, end: x + width })),
  );
  // The note is never higher than that of a tile with neighbours on all sides, on the narrowest page.
  const around = { x: ANY_SPAN, y: ANY_SPAN };
  const widest = { n: 99, column: 0, row: 0, columns: 9, rows: 9, name, before: around, after: around };
  const narrowest = Math.min(...across.map(({ start, end }) => end - start));
  const frame = frameOf(drawing, { x: 0, y: 0, width: narrowest, height: 0 }, widest);
  const down = cutInto(
    drawing.height,
    room.height / LEAST_SCALE - frame.height,
    boxes.map(({ y, height }) => ({ start: y, end: y + height })),
  );
  return down.flatMap((rows, row) =>
    across.map((columns, column) => ({
      drawing,
      scale: LEAST_SCALE,
      window: {
        x: columns.start,
        y: rows.start,
        width: columns.end - columns.start,
        height: rows.end - rows.start,
      },
      tile: {
        n: row * across.length + column + 1,
        column,
        row,
        columns: across.length,
        rows: down.length,
        name,
        before: { x: shared(across[column - 1], columns), y: shared(down[row - 1], rows) },
        after: { x: shared(columns, across[column + 1]), y: shared(rows, down[row + 1]) },
      },
    })),
  );
}

const shared = (before: Span | undefined, after: Span | undefined): Span | null =>
  before && after ? { start: after.start, end: before.end } : null;

/**
 * Cuts a length into windows of at most so much, each of which begins at least the overlap before the one before it ends. It is cut where
 * the fewest of the items are, as late as can be; the next window begins before all of the items that the cut goes through.
 */
export function cutInto(length: number, most: number, items: readonly Span[]): readonly Span[] {
  const inWindows = (share: number, earliest: number) => windowsOf(length, { most: most * share, earliest }, items);
  const earliest = inWindows(1, FULL).length < inWindows(1, CLEAN).length ? FULL : CLEAN;
  const count = inWindows(1, earliest).length;
  const share = SHARES.find((each) => inWindows(each, earliest).length === count) ?? 1;
  return inWindows(share, earliest);
}

/** From which share of a window on it may be cut to spare the items: much of it, or little where that takes fewer windows. */
const CLEAN = 0.7;
const FULL = 0.95;
/** Windows are as long as each other rather than all but the last as long as can be. */
const SHARES = [0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/** How long a window is at most, and from which share of that on it may be cut to spare the items. */
interface Cut {
  readonly most: number;
  readonly earliest: number;
}

function windowsOf(length: number, cut: Cut, items: readonly Span[]): readonly Span[] {
  const { most } = cut;
  const windows: Span[] = [];
  let start = 0;
  while (start + most < length) {
    const end = cutAfter(start, cut, items);
    windows.push({ start, end });
    const torn = items.filter((item) => item.start < end && item.end > end && item.start > start);
    const next = Math.min(end - OVERLAP, ...torn.map((item) => item.start - MARGIN));
    // An item as long as a window must not keep the next one from going on.
    start = Math.max(next, start + most * LEAST_STEP);
  }
  return [...windows, { start, end: length }];
}

function cutAfter(start: number, { most, earliest }: Cut, items: readonly Span[]): number {
  const full = start + most;
  const torn = (at: number) => items.filter((item) => item.start < at && item.end > at).length;
  const places = items
    .flatMap((item) => [item.start - MARGIN, item.end + MARGIN])
    .filter((at) => at > start + most * earliest && at < full);
  return [full, ...places.sort((a, b) => b - a)].reduce((best, at) => (torn(at) < torn(best) ? at : best));
}

/** The smallest words are 7 points high. */
const LEAST_SCALE = 7 / TEXT.small.text;
const SCALES = [0.8, 0.75, 0.7] as const;

/** Eight millimetres, in units at the least scale. */
export const OVERLAP = Math.ceil((8 * 72) / 25.4 / LEAST_SCALE);
/** What a cut that spares the cards may cost besides, little or as much as a card. */
const SPARES = [40, 170] as const;
/** What is left beside a card that a cut keeps clear of. */
const MARGIN = 4;
const LEAST_STEP = 0.2;

const MOST_COLUMNS = 8;
const ROW_COST = 1.5;
/** The width of a day, in units, and how often its range is halved to find the best. */
const LEAST_DAY = 0.02;
const MOST_DAY = 24;
const HALVINGS = 9;

const ANY_SPAN: Span = { start: 0, end: 0 };
