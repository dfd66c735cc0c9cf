import type { Workshop } from '../workshop/schema';
import type { Journey } from '../workshop/schema/journeys';

/**
 * What the mapper holds at most; what would be more is refused in words and changes nothing. `total` is that of the touchpoints of all
 * deals together: at about 600 bytes each they stay below the 50 MB of a workshop file.
 */
export const JOURNEY_LIMITS = { journeys: 500, touchpoints: 3_000, total: 60_000 } as const;

/** How many touchpoints all journeys have together. */
export const totalTouchpoints = ({ byId, order }: Workshop['journeys']): number =>
  order.reduce((sum, id) => sum + (byId[id]?.touchpoints.order.length ?? 0), 0);

/** Whether a journey takes so many touchpoints more. */
export const hasRoomFor = ({ touchpoints }: Pick<Journey, 'touchpoints'>, count: number): boolean =>
  touchpoints.order.length + count <= JOURNEY_LIMITS.touchpoints;
