import type { DecisionRightId } from '../ids';
import type { DecisionRight } from '../workshop/schema/agreement';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Adds decisions that somebody has the right to make, such as the usual ones. */
export const addDecisionRights = (rights: readonly DecisionRight[]): Command => ({
  label: 'decisionRights.add',
  apply({ agreement }) {
    for (const right of rights) insert(agreement.decisionRights, right);
  },
});

/** Changes what is to be decided, or who decides it; a run of edits of one field is one step. */
export const editDecisionRight = (id: DecisionRightId, fields: Partial<Omit<DecisionRight, 'id'>>): Command => ({
  label: 'decisionRights.edit',
  group: `decision-right:${id}:${Object.keys(fields).join()}`,
  apply({ agreement }) {
    const right = agreement.decisionRights.byId[id];
    if (right) Object.assign(right, fields);
  },
});

/** Takes a decision right out of the agreement. */
export const removeDecisionRight = (id: DecisionRightId): Command => ({
  label: 'decisionRights.remove',
  apply({ agreement }) {
    remove(agreement.decisionRights, id);
  },
});
