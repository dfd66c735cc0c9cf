import type { Reason } from './kinds';

/** A string that does not leave, what stands there instead, how often, and where. */
export interface Removed {
  readonly kind: Reason;
  readonly what: RemovedThing;
  /** As the workshop writes it; what a note said, and empty for a picture. */
  readonly text: string;
  /** Empty where nothing stands there instead. */
  readonly replacement: string;
  readonly count: number;
  /** The parts of the workshop that it stood in, in the order of the stages. */
  readonly areas: readonly RedactedArea[];
}

/** What kind of thing was removed; `version` is a signed version, whose frozen text holds everything, `newer` a field that only a newer version knows. */
export type RemovedThing = 'text' | 'value' | 'note' | 'logo' | 'footer' | 'signature' | 'version' | 'newer';

/** The parts of a workshop in which something is removed. */
export const REDACTED_AREAS = [
  'setup',
  'diagnosis',
  'journeys',
  'patterns',
  'sharedMap',
  'definitions',
  'metrics',
  'agreement',
] as const;
export type RedactedArea = (typeof REDACTED_AREAS)[number];
