import type { MetricId } from '../ids';
import type { BasisPoints } from '../money';
import { wholeBetween } from '../whole-between';
import type { Metric } from '../workshop/schema/metrics';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Changes who owns a metric, where its numbers come from or what it should be; a run of edits of one field is one step. */
export const editMetric = (
  id: MetricId,
  fields: Partial<Pick<Metric, 'name' | 'formula' | 'side' | 'owner' | 'sourceSystem' | 'target' | 'actual'>>,
): Command => ({
  label: 'metrics.edit',
  group: `metric:${id}:${Object.keys(fields).join()}`,
  apply({ metrics }) {
    const metric = metrics.sheet.byId[id];
    if (!metric) return;
    Object.assign(metric, fields);
    if (metric.actual !== null) metric.actual = asRate(metric.actual);
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

/** Sets the rate at which a metric rings, or takes its alarm away; a run of edits is one step. */
export const setAlarm = (id: MetricId, alarm: Metric['alarm']): Command => ({
  label: 'metrics.alarm',
  group: `metric:${id}:alarm`,
  apply({ metrics }) {
    const metric = metrics.sheet.byId[id];
    if (metric) metric.alarm = alarm && { ...alarm, rate: asRate(alarm.rate) };
  },
});

/** Puts a metric of the team's own on the sheet. */
export const addMetric = (metric: Metric): Command => ({
  label: 'metrics.add',
  apply({ metrics }) {
    insert(metrics.sheet, metric);
  },
});

/** Takes a metric off the sheet; a meeting that read it reads the others. */
export const removeMetric = (id: MetricId): Command => ({
  label: 'metrics.remove',
  apply({ metrics, agreement }) {
    remove(metrics.sheet, id);
    for (const cadence of Object.values(agreement.cadences.byId)) {
      if (cadence.metrics.includes(id)) cadence.metrics = cadence.metrics.filter((each) => each !== id);
    }
  },
});

const asRate = (rate: number): BasisPoints => wholeBetween(rate, 0, 10_000) as BasisPoints;
