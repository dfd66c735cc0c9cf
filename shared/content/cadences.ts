import { z } from 'zod';
import cadencesFile from '../../resources/content/cadences.json';
import { CadenceId, MetricId } from '../ids';
import { Cadence } from '../workshop/schema/agreement';
import { contentFile, SourceKeys, Wording } from './content-file';

/** A meeting of the library; a meeting without a number to read is only a meeting, so each names at least one metric. */
export const CadenceContent = z.strictObject({
  id: CadenceId,
  name: Wording,
  every: Cadence.shape.every,
  who: Wording,
  minutes: z.int().min(1),
  agenda: Wording,
  metrics: z.array(MetricId).min(1),
  source: SourceKeys,
  included: z.boolean(),
});
export type CadenceContent = z.infer<typeof CadenceContent>;

/** The meetings that can keep an agreement alive. */
export const cadences: readonly CadenceContent[] = contentFile(CadenceContent).parse(cadencesFile).items;
