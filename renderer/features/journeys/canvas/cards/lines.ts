import { Position } from '@xyflow/react';
import type { LinkId, TouchpointId } from '../../../../../shared/ids';
import type { JourneyLayout, Placed } from '../../../../../shared/journeys/layout';
import { type CardAt, cardsByRow } from './card-rows';
import { bendOf, LEAST_BESIDE, type LinkEnds, linkPath, type LinkShape } from './link-path';

/** A link as a line of the map. */
export interface Line {
  readonly id: LinkId;
  readonly from: TouchpointId;
  readonly to: TouchpointId;
  readonly backwards: boolean;
  readonly shape: LinkShape;
  readonly ends: LinkEnds;
  /** Whether it runs behind a card. */
  readonly isBehind: boolean;
}

/** The lines of a map, worked out once for each of its layouts: panning and dragging ask for them in every frame. */
export function linesOf(layout: JourneyLayout): readonly Line[] {
  const known = worked.get(layout);
  if (known) return known;
  const places = new Map(layout.touchpoints.map((placed) => [placed.id, placed]));
  const cardAt = cardsByRow(layout);
  const lines = layout.links.flatMap(({ id, from, to, backwards }): readonly Line[] => {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end) return [];
    const sides = backwards ? sidesBack(start, end) : facingSides(start, end);
    const ends = endsOf(start, end, sides);
    const shape = shapeOf(ends, cardAt);
    return [{ id, from, to, backwards, ends, shape, isBehind: runsBehind(ends, shape, cardAt) }];
  });
  worked.set(layout, lines);
  return lines;
}

const worked = new WeakMap<JourneyLayout, readonly Line[]>();

/** A stretch of the map, with the lines that begin in it as outlines. */
export interface LinesOver {
  readonly from: number;
  readonly onward: string;
  readonly backwards: string;
}

/**
 * The lines that run behind cards once more, to be drawn faintly over them: in stretches, so that only those in sight are painted. None
 * when there are so many that the cards could not be read for them.
 */
export function linesOver(layout: JourneyLayout): readonly LinesOver[] {
  const lines = linesOf(layout).filter(({ isBehind }) => isBehind);
  if (lines.length > MOST_OVER) return [];
  const stretches = new Map<number, { onward: string; backwards: string }>();
  for (const { ends, shape, backwards } of lines) {
    const from = Math.floor(Math.min(ends.sourceX, ends.targetX) / STRETCH) * STRETCH;
    const stretch = stretches.get(from) ?? { onward: '', backwards: '' };
    stretch[backwards ? 'backwards' : 'onward'] += linkPath(ends, shape);
    stretches.set(from, stretch);
  }
  return [...stretches].map(([from, paths]) => ({ from, ...paths }));
}

/** The size of a handle, which is where a link touches its card. */
export const HANDLE = 12;

/** Above and below, links touch a card near its left edge, which is its day. */
export const SIDE_INSET = 20;

/** Side by side when one ends before the other begins; a step down or up to what begins a little later; else straight up or down. */
function facingSides(start: Placed<string>, end: Placed<string>): readonly [Position, Position] {
  const [away, back] = end.y > start.y ? [Position.Bottom, Position.Top] : [Position.Top, Position.Bottom];
  if (end.x >= start.x + start.width + STEP) return [Position.Right, Position.Left];
  if (end.x + end.width + STEP <= start.x) return [Position.Left, Position.Right];
  return end.x >= start.x + SIDE_INSET + STEP ? [away, Position.Left] : [away, back];
}

/** A step back leaves its card upwards or downwards, never along the line of time that it goes against. */
function sidesBack(start: Placed<string>, end: Placed<string>): readonly [Position, Position] {
  if (end.y === start.y) return [Position.Top, Position.Top];
  return end.y < start.y ? [Position.Top, Position.Bottom] : [Position.Bottom, Position.Top];
}

function endsOf(start: Placed<string>, end: Placed<string>, [from, to]: readonly [Position, Position]): LinkEnds {
  const [source, target] = [placeOf(start, from), placeOf(end, to)];
  return {
    sourceX: source.x,
    sourceY: source.y,
    sourcePosition: from,
    targetX: target.x,
    targetY: target.y,
    targetPosition: to,
  };
}

/** Lines end where the handles of their cards do, half a handle away from the card. */
function placeOf({ x, y, width, height }: Placed<string>, side: Position) {
  const away = HANDLE / 2;
  switch (side) {
    case Position.Left:
      return { x: x - away, y: y + height / 2 };
    case Position.Right:
      return { x: x + width + away, y: y + height / 2 };
    case Position.Top:
      return { x: x + SIDE_INSET, y: y - away };
    case Position.Bottom:
      return { x: x + SIDE_INSET, y: y + height + away };
  }
}

function shapeOf(ends: LinkEnds, cardAt: CardAt): LinkShape {
  const { sourcePosition, targetPosition, sourceX, targetX } = ends;
  if (sourcePosition === Position.Top && targetPosition === Position.Top) return 'arc';
  const isAcross = sourcePosition === Position.Right && targetPosition === Position.Left;
  return isAcross && targetX - sourceX >= LEAST_BESIDE && runsBehind(ends, 'swing', cardAt) ? 'beside' : 'swing';
}

/** Whether a line runs behind a card, its own two apart: looked at every half a card. */
function runsBehind(ends: LinkEnds, shape: LinkShape, cardAt: CardAt): boolean {
  const [start, away, near, end] = bendOf(ends, shape);
  const steps = Math.min(MOST_LOOKS, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / LOOK_EVERY));
  for (let step = 1; step < steps; step += 1) {
    const done = step / steps;
    const left = 1 - done;
    const [first, second] = [3 * left * left * done, 3 * left * done * done];
    const x = left ** 3 * start.x + first * away.x + second * near.x + done ** 3 * end.x;
    const y = left ** 3 * start.y + first * away.y + second * near.y + done ** 3 * end.y;
    if (cardAt(x, y)) return true;
  }
  return false;
}

const STEP = 12;
const LOOK_EVERY = 32;
const MOST_LOOKS = 60;

/** So many lines may be drawn over the cards. */
const MOST_OVER = 300;

/** The length of a stretch, less than that of a screen: what is not in sight costs most. */
const STRETCH = 500;
