import { z } from 'zod';
import metricsFile from '../../resources/content/metrics.json';
import { MetricId } from '../ids';
import { Owner } from '../side';
import { Metric } from '../workshop/schema/metrics';
import { contentFile, SourceKeys, Wording } from './content-file';

/** A metric of the library; `shared` says whether a new workshop has it on the shared sheet. */
export const MetricContent = z.strictObject({
  id: MetricId,
  name: Wording,
  formula: Wording,
  /** What the source says about a good or a telling value; empty where it says nothing. */
  threshold: z.string(),
  side: Owner,
  source: SourceKeys,
  shared: z.boolean(),
  alarm: Metric.shape.alarm,
});
export type MetricContent = z.infer<typeof MetricContent>;

/** The metric library in its order. */
export const metrics: readonly MetricContent[] = contentFile(MetricContent).parse(metricsFile).items;
