import { z } from 'zod';
import file from '../../resources/content/individual-metrics.json';
import { MetricId } from '../ids';
import { Side } from '../side';
import { contentFile, SourceKeys, Wording } from './content-file';

/** A number that one side keeps for itself: the shared metrics stand beside it, not in its place. Source: S3. */
export const IndividualMetric = z.strictObject({ id: MetricId, side: Side, name: Wording, source: SourceKeys });
export type IndividualMetric = z.infer<typeof IndividualMetric>;

/** The usual ones, by side. */
export const individualMetrics: readonly IndividualMetric[] = contentFile(IndividualMetric).parse(file).items;
