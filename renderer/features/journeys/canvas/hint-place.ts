import type { Transform } from '@xyflow/react';

/** A stretch of the map: a card, or the pointer where it has no size. */
export interface Around {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A canvas as it is seen, in pixels, and where on it the map is. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  readonly transform: Transform;
  /** The room that the strip of months takes at its head. */
  readonly head: number;
}

/** How big the hint is, in pixels. */
export interface HintSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Where the upper left corner of a hint goes: over the middle of what it is about, under it where there is no room, and always between
 * the strip of months and the legend.
 */
export function hintPlace(around: Around, hint: HintSize, seen: Seen): { readonly x: number; readonly y: number } {
  const [left, top, zoom] = seen.transform;
  const middle = left + (around.x + around.width / 2) * zoom;
  const over = top + around.y * zoom - GAP - hint.height;
  const under = top + (around.y + around.height) * zoom + GAP;
  const least = seen.head + EDGE;
  const most = seen.height - FOOT - EDGE - hint.height;
  return {
    x: between(EDGE, middle - hint.width / 2, seen.width - EDGE - hint.width),
    y: between(least, over < least ? under : over, most),
  };
}

/** Between a hint and the card; the pointer covers less than this. */
const GAP = 14;

/** Kept free along the edges of the canvas. */
const EDGE = 8;

/** The strip of the legend. */
const FOOT = 24;

/** The least where there is no room between the two. */
const between = (least: number, wanted: number, most: number): number => Math.max(least, Math.min(wanted, most));
