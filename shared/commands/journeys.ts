import type { JourneyId } from '../ids';
import type { Journey } from '../workshop/schema/journeys';
import { groupOf, sortedWins, type WinSort } from '../journeys/win-order';
import { settled } from '../workshop/settled';
import { insert, list, move, remove } from '../workshop/table';
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

/** Follows a single lead from its first touch to its end. */
export const followLead = (journey: Journey): Command => ({
  label: 'journeys.follow',
  apply({ journeys }) {
    insert(journeys, { ...journey, followed: true });
  },
});

/** Turns a win into a lead that is only followed, or back; nothing on its map changes. */
export const setFollowed = (id: JourneyId, followed: boolean): Command => ({
  label: followed ? 'journeys.follow' : 'journeys.count',
  apply({ journeys }) {
    const journey = journeys.byId[id];
    if (journey) journey.followed = followed;
  },
});

/** Moves a win one place up (-1) or down (1) among those that stand in its group: wins and deals, or followed leads. */
export const moveJourney = (id: JourneyId, step: -1 | 1): Command => ({
  label: 'journeys.move',
  apply({ journeys }) {
    const journey = journeys.byId[id];
    if (!journey) return;
    const group = groupOf(journeys, journey.followed);
    const neighbour = group[group.indexOf(id) + step];
    if (neighbour !== undefined) move(journeys, id, journeys.order.indexOf(neighbour));
  },
});

/** Sorts the wins once; they stay in that order until somebody moves one. */
export const sortJourneys = (by: WinSort): Command => ({
  label: 'journeys.sort',
  apply({ journeys }) {
    const order = sortedWins(settled(journeys), by);
    if (order.some((id, index) => id !== journeys.order[index])) journeys.order = [...order];
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
