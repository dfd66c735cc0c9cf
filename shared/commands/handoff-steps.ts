import { keepCurrent } from '../agreement/clause-updates';
import type { HandoffStepId } from '../ids';
import type { HandoffStep } from '../workshop/schema/agreement';
import type { Command } from './command';

/** Changes what a step of the hand-off is, who does it, by when or where it is recorded; clauses that name its clock follow. */
export const editHandoffStep = (id: HandoffStepId, fields: Partial<Omit<HandoffStep, 'id'>>): Command => ({
  label: 'handoffSteps.edit',
  group: `handoff-step:${id}:${Object.keys(fields).join()}`,
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => {
      const step = agreement.handoff.byId[id];
      if (step) Object.assign(step, fields);
    });
  },
});
