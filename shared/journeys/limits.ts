import type { Journey } from '../workshop/schema/journeys';

/** What the mapper holds at most; what would be more is refused in words and changes nothing. */
export const JOURNEY_LIMITS = { journeys: 500, touchpoints: 3_000 } as const;

/** Whether a journey takes so many touchpoints more. */
export const hasRoomFor = ({ touchpoints }: Pick<Journey, 'touchpoints'>, count: number): boolean =>
  touchpoints.order.length + count <= JOURNEY_LIMITS.touchpoints;
