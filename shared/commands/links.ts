import type { JourneyId } from '../ids';
import type { Link } from '../workshop/schema/journeys';
import { insert, list } from '../workshop/table';
import type { Command } from './command';

/** Says that one touchpoint led to another. Changes nothing when they are the same, are not both there, or are linked already. */
export const addLink = (journeyId: JourneyId, link: Link): Command => addLinks(journeyId, [link]);

/** The same for several links in one step; those that cannot be are left out. */
export const addLinks = (journeyId: JourneyId, links: readonly Link[]): Command => ({
  label: 'links.add',
  apply({ journeys }) {
    const journey = journeys.byId[journeyId];
    if (!journey) return;
    const { byId } = journey.touchpoints;
    const taken = new Set(list(journey.links).map(endsOf));
    for (const link of links) {
      if (link.from === link.to || !(link.from in byId) || !(link.to in byId) || taken.has(endsOf(link))) continue;
      taken.add(endsOf(link));
      insert(journey.links, link);
    }
  },
});

const endsOf = ({ from, to }: Link): string => `${from} ${to}`;
