import type { HandoffId, LinkId, TouchpointId } from '../../../shared/ids';
import type { JourneyParts } from '../../../shared/commands/journey-parts';
import type { Journey } from '../../../shared/workshop/schema/journeys';

/** Names a touchpoint, a hand-off or a link of the opened win on the canvas and in the selection. */
export type PartKey = `${'touchpoint' | 'handoff' | 'link'}:${string}`;

export const touchpointKey = (id: TouchpointId): PartKey => `touchpoint:${id}`;
export const handoffKey = (id: HandoffId): PartKey => `handoff:${id}`;
export const linkKey = (id: LinkId): PartKey => `link:${id}`;

/** The parts of a journey that some keys name; keys of what is gone name nothing. */
export function partsOf(journey: Journey, keys: readonly string[]): Required<JourneyParts> {
  const named = new Set(keys);
  return {
    touchpoints: journey.touchpoints.order.filter((id) => named.has(touchpointKey(id))),
    links: journey.links.order.filter((id) => named.has(linkKey(id))),
    handoffs: journey.handoffs.order.filter((id) => named.has(handoffKey(id))),
  };
}
