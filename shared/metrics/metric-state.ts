import type { Metric } from '../workshop/schema/metrics';

/** What a metric on the sheet still lacks before anybody can report it. */
export type MetricLack = 'owner' | 'source' | 'target';

/** The lacks of a metric, in the order in which they are filled in; empty when it can be reported. */
export function metricLacks({ owner, sourceSystem, target }: Metric): readonly MetricLack[] {
  const fields = [
    ['owner', owner],
    ['source', sourceSystem],
    ['target', target],
  ] as const;
  return fields.filter(([, value]) => value.trim() === '').map(([lack]) => lack);
}
