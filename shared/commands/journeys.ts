import type { JourneyId } from '../ids';
import type { Journey } from '../workshop/schema/journeys';
import { insert, list, remove } from '../workshop/table';
import type { Command } from './command';

/** The fields of a deal's header. */
export type JourneyFields = Omit<Journey, 'id' | 'touchpoints' | 'links' | 'handoffs'>;

/** Adds a win to map. */
export const addJourney = (journey: Journey): Command => ({
  label: 'journeys.add',
  apply({ journeys }) {
    insert(journeys, journey);
  },
});

/** Puts a copy of a win (see `copyJourney`) right behind it. */
export const duplicateJourney = (original: JourneyId, copy: Journey): Command => ({
  label: 'journeys.duplicate',
  apply({ journeys }) {
    if (original in journeys.byId) insert(journeys, copy, journeys.order.indexOf(original) + 1);
  },
});

/** Changes the header of a win; a run of edits of one field is one step. */
export const editJourney = (id: JourneyId, fields: Partial<JourneyFields>): Command => ({
  label: 'journeys.edit',
  group: `journey:${id}:${Object.keys(fields).join()}`,
  apply({ journeys }) {
    const journey = journeys.byId[id];
    if (journey) Object.assign(journey, fields);
  },
});

/** Takes a win out, and out of what rests on it: the evidence of every disconnect, the shared map. */
export const removeJourney = (id: JourneyId): Command => ({
  label: 'journeys.remove',
  apply(draft) {
    remove(draft.journeys, id);
    for (const disconnect of list(draft.patterns.disconnects)) {
      const kept = disconnect.evidence.filter(({ journey }) => journey !== id);
      if (kept.length < disconnect.evidence.length) disconnect.evidence = kept;
    }
    for (const entry of [...list(draft.sharedMap.stages), ...list(draft.sharedMap.parts)]) {
      if (entry.wins.includes(id)) entry.wins = entry.wins.filter((win) => win !== id);
    }
  },
});
