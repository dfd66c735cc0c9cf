import type { Moves } from '../../../shared/commands/journey-parts';
import type { JourneyLayout } from '../../../shared/journeys/layout';
import { asPreciseAs, placeAt } from '../../../shared/journeys/place-at';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { handoffKey, partsOf, touchpointKey } from './parts';

/** A card where a drag has left it. */
export interface Dropped {
  readonly id: string;
  readonly position: { readonly x: number; readonly y: number };
}

/** What a drag means: the lane under the middle of each card, and the day at its left edge. */
export function movesOf(journey: Journey, layout: JourneyLayout, dropped: readonly Dropped[]): Moves {
  const positions = new Map(dropped.map(({ id, position }) => [id, position]));
  const { touchpoints, handoffs } = partsOf(journey, [...positions.keys()]);
  const heights = new Map<string, number>(layout.touchpoints.map(({ id, height }) => [id, height]));
  return {
    touchpoints: touchpoints.flatMap((id) => {
      const position = positions.get(touchpointKey(id));
      const touchpoint = journey.touchpoints.byId[id];
      if (!position || !touchpoint) return [];
      const place = placeAt(layout, position.x, position.y + (heights.get(id) ?? 0) / 2);
      return [{ id, lane: place.lane, date: asPreciseAs(touchpoint.date, place.date) }];
    }),
    handoffs: handoffs.flatMap((id) => {
      const position = positions.get(handoffKey(id));
      const handoff = journey.handoffs.byId[id];
      if (!position || !handoff) return [];
      return [{ id, date: asPreciseAs(handoff.date, placeAt(layout, position.x, position.y).date) }];
    }),
  };
}
