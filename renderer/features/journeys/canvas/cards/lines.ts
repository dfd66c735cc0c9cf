import { Position } from '@xyflow/react';
import type { LinkId, TouchpointId } from '../../../../../shared/ids';
import { type JourneyLayout, type Placed, SIZES } from '../../../../../shared/journeys/layout';
import { type CardAt, cardsByRow } from './card-rows';
import { LEAST_BESIDE, type LinkEnds, linkPath, type LinkShape } from './link-path';

/** A link as a line of the map. */
export interface Line {
  readonly id: LinkId;
  readonly from: TouchpointId;
  readonly to: TouchpointId;
  readonly backwards: boolean;
  readonly shape: LinkShape;
  readonly ends: LinkEnds;
  /** Whether it may run behind other cards. */
  readonly isLong: boolean;
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
    return [{ id, from, to, backwards, ends, shape: shapeOf(ends, cardAt), isLong: isLong(ends) }];
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

/** The long lines once more, to be drawn faintly over the cards that they run behind: in stretches, so that only those in sight are painted. */
export function linesOver(layout: JourneyLayout): readonly LinesOver[] {
  const stretches = new Map<number, { onward: string; backwards: string }>();
  for (const { ends, shape, backwards, isLong: isWanted } of linesOf(layout)) {
    if (!isWanted) continue;
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
  return isAcross && targetX - sourceX >= LEAST_BESIDE && runsBehind(ends, cardAt) ? 'beside' : 'swing';
}

/** Whether a swing from the right of one card to the left of another runs behind a third: looked at every half a card. */
function runsBehind({ sourceX, sourceY, targetX, targetY }: LinkEnds, cardAt: CardAt): boolean {
  const steps = Math.min(MOST_LOOKS, Math.ceil(Math.hypot(targetX - sourceX, targetY - sourceY) / LOOK_EVERY));
  for (let step = 1; step < steps; step += 1) {
    const done = step / steps;
    const [away, near] = [1 - done, 3 * done * (1 - done)];
    const x = away ** 3 * sourceX + (near * (sourceX + targetX)) / 2 + done ** 3 * targetX;
    const y = sourceY + (targetY - sourceY) * done * done * (3 - 2 * done);
    if (cardAt(x, y)) return true;
  }
  return false;
}

/** What goes no further than to the next row or the next card has nothing to run behind. */
const isLong = ({ sourceX, sourceY, targetX, targetY }: LinkEnds): boolean =>
  Math.abs(targetX - sourceX) > SIZES.card.width || Math.abs(targetY - sourceY) > SIZES.card.height;

const STEP = 12;
const LOOK_EVERY = 32;
const MOST_LOOKS = 60;

/** The length of a stretch, about that of a screen. */
const STRETCH = 2000;
