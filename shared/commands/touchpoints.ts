import { touchpointKinds } from '../content/touchpoint-kinds';
import type { JourneyId, TouchpointId } from '../ids';
import { OTHER_KIND } from '../journeys/kind-name';
import { hasRoomFor } from '../journeys/limits';
import { findKind, isLabelOf } from '../journeys/quick-add';
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

/**
 * Gives a touchpoint the kind that its new title names, with the lane and the channel of that kind, in one step with the title. Only a
 * touchpoint of which nothing but its title and date is known takes it; one that had a title takes it from the bare label of a kind only.
 */
export const takeKindOfTitle = (journeyId: JourneyId, id: TouchpointId, titleBefore: string): Command => ({
  label: 'touchpoints.edit',
  group: `touchpoint:${id}:title`,
  apply({ journeys }) {
    const touchpoint = journeys.byId[journeyId]?.touchpoints.byId[id];
    if (!touchpoint || touchpoint.title === titleBefore || !isUntouched(touchpoint)) return;
    const kind = findKind(touchpoint.title, touchpointKinds);
    if (!kind || (titleBefore.trim() !== '' && !isLabelOf(kind, touchpoint.title))) return;
    Object.assign(touchpoint, { kind: kind.id, lane: kind.lane, channel: kind.channel });
  },
});

const isUntouched = ({ kind, lane, stage, channel }: Touchpoint): boolean =>
  kind === OTHER_KIND && lane === 'buyer' && stage === null && channel.trim() === '';
