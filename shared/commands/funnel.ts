import type { FunnelInputs } from '../workshop/schema/metrics';
import { wholeBetween } from '../whole-between';
import type { Command } from './command';

/** Changes what the funnel is computed from; null empties an input. A run of edits of one input is one step. */
export const editFunnel = (inputs: Partial<FunnelInputs>): Command => ({
  label: 'funnel.edit',
  group: `funnel:${Object.keys(inputs).join()}`,
  apply({ metrics }) {
    writeInputs(metrics.funnel, inputs);
  },
});

/** Writes inputs into a draft so that it can be read again: a count stays whole, and opportunities that are not counted are not given. */
export function writeInputs(draft: FunnelInputs, inputs: Partial<FunnelInputs>): void {
  Object.assign(draft, inputs);
  if (draft.count !== null) draft.count = wholeBetween(draft.count, 0, MOST);
  if (draft.known === 'opportunities' && !draft.hasOpportunity) draft.known = 'sqls';
}

const MOST = 1_000_000_000;
