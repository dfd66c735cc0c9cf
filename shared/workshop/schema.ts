import { z } from 'zod';
import { WorkshopId } from '../ids';
import { REDACTIONS } from '../redaction/kinds';
import { Timestamp } from '../time';
import { doc } from './doc';
import { Agreement } from './schema/agreement';
import { Definitions } from './schema/definitions';
import { Diagnosis } from './schema/diagnosis';
import { Journeys, Patterns } from './schema/journeys';
import { Metrics } from './schema/metrics';
import { Running } from './schema/running';
import { Setup } from './schema/setup';
import { SharedMap } from './schema/shared-map';
import { Stage } from './stage';

/** Marks a file as ours. */
export const FORMAT = 'parley-workshop';

/** The shape of the document; raised with a migration when an older reader could not understand it any more. */
export const SCHEMA_VERSION = 2;

/**
 * A whole workshop: what the JSON export holds, what the working store holds and what the vault holds is this one shape.
 * Derived values (gaps, medians, funnel, checks) are never stored.
 */
export const Workshop = doc({
  format: z.literal(FORMAT),
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: WorkshopId,
  createdAt: Timestamp,
  /** Sample data for trying the app: marked everywhere it shows. */
  sample: z.boolean(),
  archived: z.boolean(),
  /** What was taken out of this copy before it left; absent from a workshop that is whole. A redacted copy binds nobody. */
  redacted: z.array(z.enum(REDACTIONS)).optional(),
  /** Whether single words that somebody named were taken out of this copy as well. */
  wordsLeftOut: z.literal(true).optional(),
  locale: z.literal('en'),
  /** Stages that the room chose to leave out; the export names them. */
  skipped: z.array(Stage),
  setup: Setup,
  diagnosis: Diagnosis,
  journeys: Journeys,
  patterns: Patterns,
  sharedMap: SharedMap,
  definitions: Definitions,
  metrics: Metrics,
  agreement: Agreement,
  running: Running,
});
export type Workshop = z.infer<typeof Workshop>;
