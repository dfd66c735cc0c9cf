import type { HandoffId, LinkId, TouchpointId } from '../../../shared/ids';
import type { JourneyParts } from '../../../shared/commands/journey-parts';
import type { Journey } from '../../../shared/workshop/schema/journeys';

/** Names a touchpoint, a hand-off or a link of the opened win on the canvas and in the selection. */
export type PartKey = `${'touchpoint' | 'handoff' | 'link'}:${string}`;

export const touchpointKey = (id: TouchpointId): PartKey => `touchpoint:${id}`;
export const handoffKey = (id: HandoffId): PartKey => `handoff:${id}`;
export const linkKey = (id: LinkId): PartKey => `link:${id}`;

/** Those of some keys that name something that is still there: undo may have taken the rest away. */
export function aliveKeys(journey: Journey, keys: readonly PartKey[]): readonly PartKey[] {
  const { touchpoints, links, handoffs } = partsOf(journey, keys);
  const alive = new Set<string>([
    ...touchpoints.map(touchpointKey),
    ...links.map(linkKey),
    ...handoffs.map(handoffKey),
  ]);
  return alive.size === keys.length ? keys : keys.filter((key) => alive.has(key));
}

/** The parts of a journey that some keys name; keys of what is gone name nothing. */
export function partsOf(journey: Journey, keys: readonly string[]): Required<JourneyParts> {
  const named = new Set(keys);
  return {
    touchpoints: journey.touchpoints.order.filter((id) => named.has(touchpointKey(id))),
    links: journey.links.order.filter((id) => named.has(linkKey(id))),
    handoffs: journey.handoffs.order.filter((id) => named.has(handoffKey(id))),
  };
}
