import type { Thresholds } from '../workshop/schema/journeys';

/** The thresholds of a new workshop: a place to begin, not figures of the field; the room sets its own. */
export const usualThresholds: Thresholds = {
  silenceDays: 30,
  earlyTouchpoints: 2,
  lateDays: 7,
  contextPieces: 1,
  parkedDays: 14,
  bareWins: 2,
};
