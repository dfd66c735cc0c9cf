import type { JourneyId } from '../ids';
import type { Link } from '../workshop/schema/journeys';
import { insert, list } from '../workshop/table';
import type { Command } from './command';

/** Says that one touchpoint led to another. Changes nothing when they are the same, are not both there, or are linked already. */
export const addLink = (journeyId: JourneyId, link: Link): Command => ({
  label: 'links.add',
  apply({ journeys }) {
    const journey = journeys.byId[journeyId];
    if (!journey || link.from === link.to) return;
    const { byId } = journey.touchpoints;
    const isThere = list(journey.links).some(({ from, to }) => from === link.from && to === link.to);
    if (link.from in byId && link.to in byId && !isThere) insert(journey.links, link);
  },
});
