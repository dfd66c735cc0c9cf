import type { HandoffId, JourneyId, LinkId, TouchpointId } from '../ids';
import { invariant } from '../invariant';
import type { Journey } from '../workshop/schema/journeys';
import { list, tableOf } from '../workshop/table';

/** A journey like another, with new ids throughout and its links between the copies. */
export function copyJourney(journey: Journey, newId: () => string): Journey {
  const renamed = new Map(journey.touchpoints.order.map((id) => [id, newId() as TouchpointId]));
  const copyOf = (id: TouchpointId) => invariant(renamed.get(id), 'links lead to touchpoints of their own journey');
  return {
    ...journey,
    id: newId() as JourneyId,
    touchpoints: tableOf(list(journey.touchpoints).map((touchpoint) => ({ ...touchpoint, id: copyOf(touchpoint.id) }))),
    links: tableOf(
      list(journey.links).map((link) => ({
        ...link,
        id: newId() as LinkId,
        from: copyOf(link.from),
        to: copyOf(link.to),
      })),
    ),
    handoffs: tableOf(list(journey.handoffs).map((handoff) => ({ ...handoff, id: newId() as HandoffId }))),
  };
}
