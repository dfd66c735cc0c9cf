import type { HandoffId, LinkId, TouchpointId } from '../../../../shared/ids';
import type { JourneyParts } from '../../../../shared/commands/journey-parts';
import type { Journey } from '../../../../shared/workshop/schema/journeys';

/** Names a touchpoint, a hand-off or a link of the opened win on the canvas and in the selection. */
export type PartKey = `${'touchpoint' | 'handoff' | 'link'}:${string}`;

/** A part that is to be selected and focused, or with null the whole map; a new object asks anew. */
export interface AskedPart {
  readonly key: PartKey | null;
}

export const touchpointKey = (id: TouchpointId): PartKey => `touchpoint:${id}`;
export const handoffKey = (id: HandoffId): PartKey => `handoff:${id}`;
export const linkKey = (id: LinkId): PartKey => `link:${id}`;

export const isHandoff = (key: PartKey): boolean => key.startsWith('handoff:');

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
  if (keys.length === 0) return { touchpoints: [], links: [], handoffs: [] };
  const named = new Set(keys);
  return {
    touchpoints: journey.touchpoints.order.filter((id) => named.has(touchpointKey(id))),
    links: journey.links.order.filter((id) => named.has(linkKey(id))),
    handoffs: journey.handoffs.order.filter((id) => named.has(handoffKey(id))),
  };
}

/** A selection with one key more, or with one fewer when it was in it. */
export const toggled = (keys: readonly PartKey[], key: PartKey): readonly PartKey[] =>
  keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];

/** Everything in a journey that can be picked, in the order of its entry. */
export const allKeys = ({ touchpoints, handoffs }: Journey): readonly PartKey[] => [
  ...touchpoints.order.map(touchpointKey),
  ...handoffs.order.map(handoffKey),
];

/** What is picked when Shift goes from one row to another: all between them, both included. */
export function rangeOf(order: readonly PartKey[], from: PartKey, to: PartKey): readonly PartKey[] {
  const [start, end] = [order.indexOf(from), order.indexOf(to)];
  if (start < 0 || end < 0) return [to];
  return order.slice(Math.min(start, end), Math.max(start, end) + 1);
}

/** Which part takes the focus when some go: the next one after them, else the last one before, else none. */
export function besideKeys(order: readonly PartKey[], gone: readonly PartKey[]): PartKey | null {
  const going = new Set(gone);
  const last = order.findLastIndex((key) => going.has(key));
  const candidates = [...order.slice(last + 1), ...order.slice(0, last + 1).toReversed()];
  return candidates.find((key) => !going.has(key)) ?? null;
}
