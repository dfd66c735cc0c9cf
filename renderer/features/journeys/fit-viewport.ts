import { DAY_WIDTHS } from '../../../shared/journeys/axis';
import { type JourneyLayout, SIZES } from '../../../shared/journeys/layout';

/** Where the plane is and how large: what React Flow calls a viewport. */
export interface FittedViewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const ZOOM = { least: 0.2, most: 1.75, readable: 0.72 } as const;

/** The height of the band of months that stays at the top of the canvas, in pixels of the screen. */
export const AXIS_HEIGHT = 28;

/** The height of the strip at the bottom of the canvas that names the maker of the drawing, in pixels of the screen. */
export const FOOT_HEIGHT = 18;

/**
 * Shows everything on the map: the tray, every card in full and the close. Nothing is enlarged beyond its own size, and nothing gets
 * smaller than `least`; what has no room then lies to the right of the canvas or below it.
 */
export function fitViewport(
  layout: JourneyLayout,
  width: number,
  height: number,
  least: number = ZOOM.least,
): FittedViewport {
  const zoom = Math.max(least, Math.min(1, zoomOfAll(layout, width, height)));
  return { x: MARGIN / 2 - contentOf(layout).left * zoom, y: AXIS_HEIGHT + SIZES.strip * zoom, zoom };
}

/** Shows the tray of undated things at the top left, at the zoom that there is. */
export const trayViewport = (zoom: number): FittedViewport => ({
  x: MARGIN / 2 + SIZES.tray.width * zoom,
  y: AXIS_HEIGHT + SIZES.strip * zoom,
  zoom,
});

/**
 * The width of a day at which the map is seen whole with its cards as large as they can be: days are squeezed before cards are
 * shrunk, and among equals the widest is taken.
 */
export function fittingDayWidth(layoutAt: (dayWidth: number) => JourneyLayout, width: number, height: number): number {
  let best = { dayWidth: DAY_WIDTHS[0] as number, zoom: 0 };
  for (const dayWidth of CANDIDATES) {
    const zoom = Math.min(1, zoomOfAll(layoutAt(dayWidth), width, height));
    if (zoom >= best.zoom) best = { dayWidth, zoom };
  }
  return best.dayWidth;
}

function zoomOfAll(layout: JourneyLayout, width: number, height: number): number {
  const { left, right } = contentOf(layout);
  const across = (width - MARGIN) / (right - left);
  const down = (height - AXIS_HEIGHT - FOOT_HEIGHT - MARGIN / 2) / (layout.height + SIZES.strip);
  return Math.min(across, down);
}

/** From the tray or the first card to the end of the last card or the word at the close; the empty months around it are left out. */
function contentOf({ axis, width, touchpoints, handoffs, closeX, hasTray }: JourneyLayout) {
  const dated = [...touchpoints, ...handoffs].filter(({ precision }) => precision !== 'unknown');
  const starts = [...dated.map(({ x }) => x), ...(closeX === null ? [] : [closeX])];
  const ends = [...dated.map((card) => card.x + card.width), ...(closeX === null ? [] : [closeX + ROOM_FOR_CLOSE])];
  if (starts.length === 0) return { left: hasTray ? -SIZES.tray.width : 0, right: width };
  const first = Math.max(0, Math.min(...starts) - DAYS_BEFORE * axis.dayWidth);
  return { left: hasTray ? -SIZES.tray.width : first, right: Math.max(...ends) };
}

/** Widths of a day to try, narrowest first, each a tenth wider than the one before. */
const CANDIDATES = Array.from({ length: 41 }, (_, step) => Math.round(DAY_WIDTHS[0] * 1.1 ** step * 100) / 100);

/** A few days of room before the first card. */
const DAYS_BEFORE = 4;

const ROOM_FOR_CLOSE = 72;

const MARGIN = 16;
