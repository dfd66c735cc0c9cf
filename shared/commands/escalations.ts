import { keepCurrent } from '../agreement/clause-updates';
import type { EscalationId } from '../ids';
import type { Escalation } from '../workshop/schema/agreement';
import { insert, move, remove } from '../workshop/table';
import type { Command } from './command';

/** Adds a rung at the top of the escalation ladder; clauses that name the last decision follow. */
export const addEscalation = (escalation: Escalation): Command => ({
  label: 'escalations.add',
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => insert(agreement.escalations, escalation));
  },
});

/** Changes what sets a rung off, who decides then and by when; a run of edits of one field is one step. */
export const editEscalation = (id: EscalationId, fields: Partial<Omit<Escalation, 'id'>>): Command => ({
  label: 'escalations.edit',
  group: `escalation:${id}:${Object.keys(fields).join()}`,
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => {
      const escalation = agreement.escalations.byId[id];
      if (escalation) Object.assign(escalation, fields);
    });
  },
});

/** Moves a rung to another place of the ladder, counted from 0. */
export const moveEscalation = (id: EscalationId, index: number): Command => ({
  label: 'escalations.move',
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => move(agreement.escalations, id, index));
  },
});

/** Takes a rung off the ladder. */
export const removeEscalation = (id: EscalationId): Command => ({
  label: 'escalations.remove',
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => remove(agreement.escalations, id));
  },
});
