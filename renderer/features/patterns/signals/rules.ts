import type { SignalKind } from '../../../../shared/journeys/signals/signal';
import type { Thresholds } from '../../../../shared/workshop/schema/journeys';

/** What a rule measures against; null for rules that only see whether something is there. */
export const THRESHOLD_OF = {
  early: 'earlyTouchpoints',
  returned: null,
  late: 'lateDays',
  bare: 'bareWins',
  cold: 'contextPieces',
  parked: 'parkedDays',
  unnoted: null,
  unanswered: null,
} as const satisfies Record<SignalKind, keyof Thresholds | null>;

/** The detectors, each with its rules. */
export const DETECTORS = [
  { id: 'timing', kinds: ['early', 'returned', 'late'] },
  { id: 'content', kinds: ['bare'] },
  { id: 'context', kinds: ['cold'] },
  { id: 'parked', kinds: ['parked'] },
  { id: 'lost', kinds: ['unnoted', 'unanswered'] },
] as const satisfies readonly { readonly id: string; readonly kinds: readonly SignalKind[] }[];
