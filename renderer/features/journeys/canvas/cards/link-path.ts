import { getBezierPath, type Position } from '@xyflow/react';
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

function arc({ sourceX, sourceY, targetX, targetY }: LinkEnds): string {
  const top = Math.min(sourceY, targetY) - LEAST_RISE - Math.min(MOST_RISE, Math.abs(sourceX - targetX) * SLOPE);
  return `M${sourceX},${sourceY} C${sourceX},${top} ${targetX},${top} ${targetX},${targetY}`;
}

/** From the side of a card into the gap above or below its row, along it, and from there to the side of the other card. */
function beside({ sourceX, sourceY, targetX, targetY }: LinkEnds): string {
  const down = targetY < sourceY ? -1 : 1;
  const gap = sourceY + down * TO_GAP;
  const turn = targetX - TURN_BEFORE;
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
