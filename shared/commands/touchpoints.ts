import type { JourneyId, TouchpointId } from '../ids';
import { hasRoomFor } from '../journeys/limits';
import type { Touchpoint } from '../workshop/schema/journeys';
import { insert } from '../workshop/table';
import type { Command } from './command';

/** Puts a touchpoint into a journey, unless that is full. */
export const addTouchpoint = (journeyId: JourneyId, touchpoint: Touchpoint): Command => ({
  label: 'touchpoints.add',
  apply({ journeys }) {
    const journey = journeys.byId[journeyId];
    if (journey && hasRoomFor(journey, 1)) insert(journey.touchpoints, touchpoint);
  },
});

/** Changes what is known about a touchpoint; a run of edits of one field is one step. */
export const editTouchpoint = (
  journeyId: JourneyId,
  id: TouchpointId,
  fields: Partial<Omit<Touchpoint, 'id'>>,
): Command => ({
  label: 'touchpoints.edit',
  group: `touchpoint:${id}:${Object.keys(fields).join()}`,
  apply({ journeys }) {
    const touchpoint = journeys.byId[journeyId]?.touchpoints.byId[id];
    if (touchpoint) Object.assign(touchpoint, fields);
  },
});
