import type { CoordinateExtent, Viewport } from '@xyflow/react';
import type { MapLayout } from '../../../../shared/shared-map/layout-shared-map';

/** The frame in which the map is seen, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

type Size = Pick<MapLayout, 'width' | 'height'>;

/** The whole width of the map at its top, no smaller than it can be read. */
export function fitWidth({ width }: Size, frame: Frame): Viewport {
  return { x: MARGIN, y: MARGIN, zoom: Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, (frame.width - 2 * MARGIN) / width)) };
}

/** Everything at once, however small. */
export function fitAll(map: Size, frame: Frame): Viewport {
  const across = (frame.width - 2 * MARGIN) / map.width;
  const down = (frame.height - 2 * MARGIN - FOOT) / map.height;
  return { x: MARGIN, y: MARGIN, zoom: Math.max(ZOOM.least, Math.min(MOST_ZOOM, across, down)) };
}

/** How far it may be panned, in units of the map: no further than its edges, and not at all where it fits. */
export function panExtent(map: Size, frame: Frame, zoom: number): CoordinateExtent {
  const start = -MARGIN / zoom;
  const right = Math.max(map.width + MARGIN / zoom, start + frame.width / zoom);
  const bottom = Math.max(map.height + (MARGIN + FOOT) / zoom, start + frame.height / zoom);
  return [
    [start, start],
    [right, bottom],
  ];
}

/** The nearest place at which the map is not panned away. */
export function kept(map: Size, frame: Frame, { x, y, zoom }: Viewport): Viewport {
  const [, [right, bottom]] = panExtent(map, frame, zoom);
  const within = (value: number, length: number, end: number) => Math.min(MARGIN, Math.max(length - end * zoom, value));
  return { x: within(x, frame.width, right), y: within(y, frame.height, bottom), zoom };
}

/** Whether a turn of the wheel moves the map; otherwise it is the page's. */
export function isMovedBy(
  map: Size,
  frame: Frame,
  at: Viewport,
  { deltaX, deltaY }: Pick<WheelEvent, 'deltaX' | 'deltaY'>,
): boolean {
  const { x, y } = kept(map, frame, { ...at, x: at.x - deltaX, y: at.y - deltaY });
  const isDown = Math.abs(deltaY) >= Math.abs(deltaX);
  return Math.abs(isDown ? y - at.y : x - at.x) >= 0.5;
}

/** How far the map can be zoomed by hand. */
export const ZOOM = { least: 0.25, most: 2 } as const;
/** What stays free around it. */
export const MARGIN = 12;
/** The line at the foot of the frame. */
export const FOOT = 18;

const LEAST_ZOOM = 0.75;
const MOST_ZOOM = 1.35;
