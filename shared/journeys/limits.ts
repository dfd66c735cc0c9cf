/** What the mapper holds at most; what would be more is refused in words and changes nothing. */
export const JOURNEY_LIMITS = { journeys: 500, touchpoints: 3_000 } as const;
