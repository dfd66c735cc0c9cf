import type { DecisionId } from '../ids';
import type { Decision } from '../workshop/schema/diagnosis';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Adds a decision. Changes nothing when its question is not there. */
export const addDecision = (decision: Decision): Command => ({
  label: 'decisions.add',
  apply({ diagnosis }) {
    const { questionId } = decision;
    if (questionId === null || questionId in diagnosis.questions.byId) insert(diagnosis.decisions, decision);
  },
});

/** Changes what was decided, who carries it, by when or where it goes; a run of edits of one field is one step. */
export const editDecision = (id: DecisionId, fields: Partial<Omit<Decision, 'id' | 'questionId'>>): Command => ({
  label: 'decisions.edit',
  group: `decision:${id}:${Object.keys(fields).join()}`,
  apply({ diagnosis }) {
    const decision = diagnosis.decisions.byId[id];
    if (decision) Object.assign(decision, fields);
  },
});

/** Takes a decision back. */
export const removeDecision = (id: DecisionId): Command => ({
  label: 'decisions.remove',
  apply({ diagnosis }) {
    remove(diagnosis.decisions, id);
  },
});
