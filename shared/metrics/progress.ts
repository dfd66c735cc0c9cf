import type { Workshop } from '../workshop/schema';
import { list } from '../workshop/table';
import { funnelRows } from './funnel';
import { metricLacks } from './metric-state';

/** One step per number of the funnel that can be computed, and one per shared metric with an owner and a source. */
export function metricsProgress({ metrics }: Workshop): { readonly done: number; readonly of: number } {
  const steps = funnelRows(metrics.funnel);
  const shared = list(metrics.sheet).filter((metric) => metric.shared);
  const reportable = shared.filter((metric) => metricLacks(metric).every((lack) => lack === 'target'));
  return { done: steps.filter(({ count }) => count.ok).length + reportable.length, of: steps.length + shared.length };
}
