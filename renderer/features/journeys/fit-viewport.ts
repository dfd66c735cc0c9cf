import { type JourneyLayout, SIZES } from '../../../shared/journeys/layout';

/** Where the plane is and how large: what React Flow calls a viewport. */
export interface FittedViewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const ZOOM = { least: 0.35, most: 1.75, readable: 0.72 } as const;

/** The height of the band of months that stays at the top of the canvas, in pixels of the screen. */
export const AXIS_HEIGHT = 28;

/**
 * Shows the whole map when it stays readable, else as much as fits of its beginning. Nothing is enlarged beyond its own size; what
 * is lower than the canvas stays at the top.
 */
export function fitViewport(layout: JourneyLayout, width: number, height: number): FittedViewport {
  const left = layout.hasTray ? -SIZES.tray.width : 0;
  const across = (width - MARGIN) / (layout.width - left);
  const down = (height - AXIS_HEIGHT - MARGIN) / (layout.height + SIZES.strip);
  const zoom = Math.max(ZOOM.readable, Math.min(1, across, down));
  return { x: MARGIN / 2 - left * zoom, y: AXIS_HEIGHT + SIZES.strip * zoom, zoom };
}

const MARGIN = 16;
