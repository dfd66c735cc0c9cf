import type { MetricId } from '../ids';
import type { Metric } from '../workshop/schema/metrics';
import type { Command } from './command';

/** Changes who owns a metric, where its numbers come from or what it should be; a run of edits of one field is one step. */
export const editMetric = (
  id: MetricId,
  fields: Partial<Pick<Metric, 'owner' | 'sourceSystem' | 'target'>>,
): Command => ({
  label: 'metrics.edit',
  group: `metric:${id}:${Object.keys(fields).join()}`,
  apply({ metrics }) {
    const metric = metrics.sheet.byId[id];
    if (metric) Object.assign(metric, fields);
  },
});

/** Says whether both sides report a metric, or only one of them uses it. */
export const shareMetric = (id: MetricId, shared: boolean): Command => ({
  label: 'metrics.share',
  apply({ metrics }) {
    const metric = metrics.sheet.byId[id];
    if (metric) metric.shared = shared;
  },
});
