import { DAY_WIDTHS } from '../../../../../shared/journeys/axis';
import { type JourneyLayout, SIZES } from '../../../../../shared/journeys/layout';

/** Where the plane is and how large: what React Flow calls a viewport. */
export interface FittedViewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const ZOOM = { least: 0.1, most: 2.5, readable: 0.72 } as const;

/** What a map is fitted for. */
export interface Reader {
  /** The height of the band of months that stays at the top of the canvas, in pixels of the screen. */
  readonly axisHeight: number;
  /** Nothing gets smaller than this to be seen whole. */
  readonly least: number;
  /** Nothing is enlarged beyond this. */
  readonly most: number;
}

/** Somebody at the laptop. */
const AT_DESK: Reader = { axisHeight: 28, least: ZOOM.least, most: 1 };

/** A room that reads along: what has no room is panned to rather than shrunk. */
const IN_ROOM: Reader = { axisHeight: 42, least: 1.4, most: 2 };

export const readerOf = (isForRoom: boolean): Reader => (isForRoom ? IN_ROOM : AT_DESK);

/** The height of the strip at the bottom of the canvas that explains the drawing, in pixels of the screen. */
export const FOOT_HEIGHT = 24;

/**
 * Shows everything on the map: the tray, every card in full and the close. Nothing is enlarged or shrunk further than its reader
 * wants, and nothing gets smaller than `least`; what has no room then lies to the right of the canvas or below it.
 */
export function fitViewport(
  layout: JourneyLayout,
  width: number,
  height: number,
  least: number = ZOOM.least,
  reader: Reader = AT_DESK,
): FittedViewport {
  const { across, down } = zoomsOf(layout, width, height, reader);
  const zoom = Math.max(least, reader.least, Math.min(reader.most, across, down));
  return { ...trayViewport(layout, zoom, reader), x: MARGIN / 2 - contentOf(layout).left * zoom };
}

/** Shows the tray of undated things at the top left, at the zoom that there is. */
export const trayViewport = (
  { trayWidth }: Pick<JourneyLayout, 'trayWidth'>,
  zoom: number,
  { axisHeight }: Reader = AT_DESK,
): FittedViewport => ({
  x: MARGIN / 2 + trayWidth * zoom,
  y: axisHeight + SIZES.strip * zoom,
  zoom,
});

/**
 * The width of a day at which the map is seen whole with its cards as large as they can be: days are squeezed before cards are
 * shrunk, and among equals the widest is taken. Wider days take more room across and leave fewer cards on top of one another, so
 * the best is where the two meet: it is found by halving.
 */
export function fittingDayWidth(
  layoutAt: (dayWidth: number) => JourneyLayout,
  width: number,
  height: number,
  reader: Reader = AT_DESK,
): number {
  const tryOut = (index: number) => {
    const dayWidth = CANDIDATES[index] ?? DAY_WIDTHS[0];
    return { dayWidth, ...zoomsOf(layoutAt(dayWidth), width, height, reader) };
  };
  let wide = tryOut(CANDIDATES.length - 1);
  if (wide.across >= Math.min(reader.most, wide.down)) return wide.dayWidth;
  let narrow = tryOut(0);
  let [least, most] = [0, CANDIDATES.length - 1];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    const tried = tryOut(middle);
    if (tried.across >= Math.min(reader.most, tried.down)) [least, narrow] = [middle, tried];
    else [most, wide] = [middle, tried];
  }
  return Math.min(wide.across, wide.down) >= Math.min(reader.most, narrow.across, narrow.down)
    ? wide.dayWidth
    : narrow.dayWidth;
}

/** The zooms at which a map fits the width and the height of its canvas. */
function zoomsOf(layout: JourneyLayout, width: number, height: number, { axisHeight }: Reader) {
  const { left, right } = contentOf(layout);
  return {
    across: (width - MARGIN) / (right - left),
    down: (height - axisHeight - FOOT_HEIGHT - MARGIN / 2) / (layout.height + SIZES.strip),
  };
}

/** Where the content of a map begins and ends: from the tray or the first card to the last card or the word at the close. */
export function contentOf({ axis, width, touchpoints, handoffs, closeX, hasTray, trayWidth }: JourneyLayout) {
  let [first, last] = closeX === null ? [Infinity, -Infinity] : [closeX, closeX + ROOM_FOR_CLOSE];
  for (const { x, width: wide, month, precision } of [...touchpoints, ...handoffs]) {
    if (precision === 'unknown') continue;
    first = Math.min(first, month?.x ?? x);
    last = Math.max(last, x + wide);
  }
  const isBare = touchpoints.every(isLoose) && handoffs.every(isLoose);
  if (isBare) return { left: hasTray ? -trayWidth : 0, right: width };
  return { left: hasTray ? -trayWidth : Math.max(0, first - DAYS_BEFORE * axis.dayWidth), right: last };
}

const isLoose = ({ precision }: { readonly precision: string }): boolean => precision === 'unknown';

/** Widths of a day to try, narrowest first, each a tenth wider than the one before. */
const CANDIDATES = Array.from({ length: 41 }, (_, step) => Math.round(DAY_WIDTHS[0] * 1.1 ** step * 100) / 100);

/** A few days of room before the first card. */
const DAYS_BEFORE = 4;

const ROOM_FOR_CLOSE = 72;

const MARGIN = 16;
