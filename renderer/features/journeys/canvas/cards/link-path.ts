import { getBezierPath, Position } from '@xyflow/react';
import { SIZES } from '../../../../../shared/journeys/layout';

/** Where a link begins and ends, and on which side of its cards: what React Flow tells a line. */
export interface LinkEnds {
  readonly sourceX: number;
  readonly sourceY: number;
  readonly sourcePosition: Position;
  readonly targetX: number;
  readonly targetY: number;
  readonly targetPosition: Position;
}

/** How a link runs: in a swing, in an arc over the cards of its row, or beside its row where cards are in the way. */
export type LinkShape = 'swing' | 'arc' | 'beside';

export function linkPath(ends: LinkEnds, shape: LinkShape): string {
  if (shape === 'arc') return arc(ends);
  // A card that is dragged may leave too little room for the turns.
  if (shape === 'beside' && ends.targetX - ends.sourceX >= LEAST_BESIDE) return beside(ends);
  return getBezierPath(ends)[0];
}

/** The room that the turns of a link beside its row take from left to right. */
export const LEAST_BESIDE = 60;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The bend of a link from where it leaves its first card to where it meets the other, by its four points. Of what runs beside a row only the
 * way from there to the other row: the rest of it is between rows and crosses nothing.
 */
export function bendOf(ends: LinkEnds, shape: LinkShape): readonly [Point, Point, Point, Point] {
  const [start, end] = [
    { x: ends.sourceX, y: ends.sourceY },
    { x: ends.targetX, y: ends.targetY },
  ];
  switch (shape) {
    case 'arc': {
      const top = topOf(ends);
      return [start, { x: start.x, y: top }, { x: end.x, y: top }, end];
    }
    case 'beside': {
      const { gap, turn } = corner(ends);
      const [from, to] = [
        { x: turn, y: gap },
        { x: turn, y: end.y },
      ];
      return [from, from, to, to];
    }
    case 'swing':
      return [start, towards(start, end, ends.sourcePosition), towards(end, start, ends.targetPosition), end];
  }
}

/** Half the way to the other end, straight away from the card: where React Flow bends a line between sides that face each other. */
function towards(from: Point, to: Point, side: Position): Point {
  const isAcross = side === Position.Left || side === Position.Right;
  return isAcross ? { x: (from.x + to.x) / 2, y: from.y } : { x: from.x, y: (from.y + to.y) / 2 };
}

function arc(ends: LinkEnds): string {
  const { sourceX, sourceY, targetX, targetY } = ends;
  const top = topOf(ends);
  return `M${sourceX},${sourceY} C${sourceX},${top} ${targetX},${top} ${targetX},${targetY}`;
}

const topOf = ({ sourceX, sourceY, targetX, targetY }: LinkEnds): number =>
  Math.min(sourceY, targetY) - LEAST_RISE - Math.min(MOST_RISE, Math.abs(sourceX - targetX) * SLOPE);

/** Where a link beside its row leaves the gap that it runs along. */
const corner = ({ sourceY, targetX, targetY }: LinkEnds) => ({
  gap: sourceY + (targetY < sourceY ? -1 : 1) * TO_GAP,
  turn: targetX - TURN_BEFORE,
});

/** From the side of a card into the gap above or below its row, along it, and from there to the side of the other card. */
function beside(ends: LinkEnds): string {
  const { sourceX, sourceY, targetX, targetY } = ends;
  const { gap, turn } = corner(ends);
  const onward = targetY < gap ? -1 : 1;
  const round = Math.min(RADIUS, Math.abs(targetY - gap) / 2);
  return [
    `M${sourceX},${sourceY}`,
    `C${sourceX + 12},${sourceY} ${sourceX - 2},${gap} ${sourceX + 18},${gap}`,
    `H${turn - round}`,
    `Q${turn},${gap} ${turn},${gap + onward * round}`,
    `V${targetY - onward * round}`,
    `Q${turn},${targetY} ${turn + round},${targetY}`,
    `H${targetX}`,
  ].join(' ');
}

/** From the middle of a row to the middle of the gap beside it. */
const TO_GAP = SIZES.card.height / 2 + SIZES.gap / 2;
const TURN_BEFORE = 16;
const RADIUS = 8;

const LEAST_RISE = 22;
const MOST_RISE = 40;
const SLOPE = 0.06;
