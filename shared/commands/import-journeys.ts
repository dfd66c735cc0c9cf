import { type DealHeader, headerGains } from '../import/header-gains';
import type { JourneyId, TouchpointId } from '../ids';
import { JOURNEY_LIMITS, totalTouchpoints } from '../journeys/limits';
import type { Journey, Touchpoint } from '../workshop/schema/journeys';
import { tableOf } from '../workshop/table';
import type { Command } from './command';

/** What an import brings: deals that are new to the map, and what is added to those on it. */
export interface ImportedJourneys {
  readonly created: readonly Journey[];
  readonly joined: readonly {
    readonly id: JourneyId;
    /** Fills what the deal on the map leaves blank. */
    readonly header: DealHeader;
    readonly touchpoints: readonly Touchpoint[];
    readonly confirmed: readonly { readonly id: TouchpointId; readonly fields: Partial<Touchpoint> }[];
  }[];
}

/** Puts a whole import on the map as one step. Deals on the map keep what they say; what has gone since is passed over. */
export const importJourneys = ({ created, joined }: ImportedJourneys): Command => ({
  label: 'journeys.import',
  apply({ journeys }) {
    const fresh = created
      .filter(({ id }) => !Object.hasOwn(journeys.byId, id))
      .slice(0, Math.max(0, JOURNEY_LIMITS.journeys - journeys.order.length));
    let room = JOURNEY_LIMITS.total - totalTouchpoints(journeys);
    for (const journey of fresh) {
      journeys.byId[journey.id] = withTouchpoints(journey, room);
      room -= Math.min(room, journey.touchpoints.order.length);
    }
    journeys.order.push(...fresh.map(({ id }) => id));
    for (const { id, header, touchpoints, confirmed } of joined) {
      const journey = journeys.byId[id];
      if (!journey) continue;
      Object.assign(journey, headerGains(journey, header));
      room -= addTouchpoints(journey.touchpoints, touchpoints, room);
      for (const { id: known, fields } of confirmed) {
        const touchpoint = journey.touchpoints.byId[known];
        if (touchpoint) Object.assign(touchpoint, fields);
      }
    }
  },
});

/** The journey itself while there is room for all its touchpoints, else with as many as there is room for. */
function withTouchpoints(journey: Journey, room: number): Journey {
  const { byId, order } = journey.touchpoints;
  if (order.length <= room) return journey;
  return { ...journey, touchpoints: tableOf(order.slice(0, Math.max(0, room)).flatMap((id) => byId[id] ?? [])) };
}

/** Adds what there is room for, and says how many those are. */
function addTouchpoints(table: Journey['touchpoints'], touchpoints: readonly Touchpoint[], room: number): number {
  const fresh = touchpoints
    .filter(({ id }) => !Object.hasOwn(table.byId, id))
    .slice(0, Math.max(0, Math.min(room, JOURNEY_LIMITS.touchpoints - table.order.length)));
  for (const touchpoint of fresh) table.byId[touchpoint.id] = touchpoint;
  table.order.push(...fresh.map(({ id }) => id));
  return fresh.length;
}
