import { funnelSteps, knownStage } from '../metrics/funnel';
import type { Workshop } from '../workshop/schema';
import { FunnelInputs } from '../workshop/schema/metrics';
import { list, tableOf } from '../workshop/table';

/**
 * A workshop whose funnels start from their customers rather than from a revenue goal: the goal and the average deal can go, and every count stays.
 * Neither of the two can be told from the number of customers.
 */
export function withFunnelCounts(workshop: Workshop): Workshop {
  const { funnel, scenarios } = workshop.metrics;
  const counted = list(scenarios).map((scenario) => ({ ...scenario, inputs: fromCustomers(scenario.inputs) }));
  return {
    ...workshop,
    metrics: { ...workshop.metrics, funnel: fromCustomers(funnel), scenarios: tableOf(counted) },
  };
}

/** From the same customers that the goal gives; as it was where these cannot be computed, or are more than may be given. */
function fromCustomers(inputs: FunnelInputs): FunnelInputs {
  const { customers } = funnelSteps(inputs);
  if (knownStage(inputs) !== 'revenue' || !customers.ok) return inputs;
  const count = FunnelInputs.shape.count.safeParse(customers.value);
  return count.success ? { ...inputs, known: 'customers', count: count.data } : inputs;
}
