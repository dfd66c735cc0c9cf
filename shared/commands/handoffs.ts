import type { HandoffId, JourneyId } from '../ids';
import type { Handoff } from '../workshop/schema/journeys';
import { insert } from '../workshop/table';
import type { Command } from './command';

/** Puts a hand-off between the two teams into a journey. */
export const addHandoff = (journeyId: JourneyId, handoff: Handoff): Command => ({
  label: 'handoffs.add',
  apply({ journeys }) {
    const journey = journeys.byId[journeyId];
    if (journey) insert(journey.handoffs, handoff);
  },
});

/** Changes what is known about a hand-off; a run of edits of one field is one step. */
export const editHandoff = (journeyId: JourneyId, id: HandoffId, fields: Partial<Omit<Handoff, 'id'>>): Command => ({
  label: 'handoffs.edit',
  group: `handoff:${id}:${Object.keys(fields).join()}`,
  apply({ journeys }) {
    const handoff = journeys.byId[journeyId]?.handoffs.byId[id];
    if (handoff) Object.assign(handoff, fields);
  },
});
