import type { Clipping } from '../../../../shared/journeys/clipping';
import { handoffKey, type PartKey, touchpointKey } from './parts';

/** How many cards were taken out of a journey together. */
export const countOf = ({ touchpoints, handoffs }: Clipping): number => touchpoints.length + handoffs.length;

export const keysOf = ({ touchpoints, handoffs }: Clipping): readonly PartKey[] => [
  ...touchpoints.map(({ id }) => touchpointKey(id)),
  ...handoffs.map(({ id }) => handoffKey(id)),
];

/** How many parts have lost their date on the way. */
export function undatedBy(before: Clipping, after: Clipping): number {
  const dateless = ({ touchpoints, handoffs }: Clipping) =>
    [...touchpoints, ...handoffs].filter(({ date }) => date.precision === 'unknown').length;
  return dateless(after) - dateless(before);
}
