import type { FunnelInputs } from '../workshop/schema/metrics';
import type { Command } from './command';

/** Changes what the funnel is computed from; null empties an input. A run of edits of one input is one step. */
export const editFunnel = (inputs: Partial<FunnelInputs>): Command => ({
  label: 'funnel.edit',
  group: `funnel:${Object.keys(inputs).join()}`,
  apply({ metrics }) {
    Object.assign(metrics.funnel, inputs);
  },
});
