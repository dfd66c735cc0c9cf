import { type Json, mapTable, record } from './json';

/** A document of version 1 with what version 2 knows of wins and patterns besides: nothing found yet, every threshold as it was. */
export function withPatterns({ journeys, patterns, ...rest }: Json): Json {
  const { silenceDays, disconnects, ...others } = record(patterns);
  return {
    ...rest,
    journeys: mapTable(journeys, (journey) => ({
      ...journey,
      followed: false,
      touchpoints: mapTable(journey['touchpoints'], (touchpoint) => ({ ...touchpoint, stage: null })),
    })),
    patterns: {
      ...others,
      thresholds: {
        silenceDays,
        earlyTouchpoints: 2,
        lateDays: 7,
        contextPieces: 1,
        parkedDays: 14,
        bareWins: 2,
      },
      dismissed: {},
      contentNames: [],
      disconnects: mapTable(disconnects, (disconnect) => ({
        ...disconnect,
        answers: [],
        signal: '',
        impact: null,
        effort: null,
        due: { precision: 'unknown' },
      })),
    },
    sharedMap: { stages: { byId: {}, order: [] }, parts: { byId: {}, order: [] }, dropped: [] },
  };
}
