import type { HandoffId, TouchpointId } from '../../../../../shared/ids';
import type { Moves } from '../../../../../shared/commands/journey-parts';
import { type JourneyLayout, SIZES } from '../../../../../shared/journeys/layout';
import { asPreciseAs, placeAt } from '../../../../../shared/journeys/place-at';
import type { Journey } from '../../../../../shared/workshop/schema/journeys';
import { handoffKey, touchpointKey } from '../../parts/parts';

/** A card where a drag has left it. */
export interface Dropped {
  readonly id: string;
  readonly position: { readonly x: number; readonly y: number };
}

/**
 * What a drag means: the lane under the middle of each card, and the day at its left edge. Asked for in every frame of a drag, it looks
 * at what is dragged only, however much else is on the map.
 */
export function movesOf(journey: Journey, layout: JourneyLayout, dropped: readonly Dropped[]): Moves {
  const [touchpoints, handoffs]: [Moves['touchpoints'][number][], Moves['handoffs'][number][]] = [[], []];
  for (const { id: key, position } of dropped) {
    const touchpoint = named(journey.touchpoints.byId, key, TOUCHPOINT);
    const handoff = named(journey.handoffs.byId, key, HANDOFF);
    if (touchpoint) {
      const place = placeAt(layout, position.x, position.y + SIZES.card.height / 2);
      touchpoints.push({ id: touchpoint.id, lane: place.lane, date: asPreciseAs(touchpoint.date, place.date) });
    } else if (handoff) {
      const { date } = placeAt(layout, position.x, position.y);
      handoffs.push({ id: handoff.id, date: asPreciseAs(handoff.date, date) });
    }
  }
  return { touchpoints, handoffs };
}

/** The entity that a key names; null for the key of another kind, or of what is gone. */
function named<T>(byId: Readonly<Record<string, T>>, key: string, start: string): T | null {
  const id = key.slice(start.length);
  return key.startsWith(start) && Object.hasOwn(byId, id) ? (byId[id] ?? null) : null;
}

const TOUCHPOINT = touchpointKey('' as TouchpointId);
const HANDOFF = handoffKey('' as HandoffId);
