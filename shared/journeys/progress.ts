import type { Workshop } from '../workshop/schema';
import { list } from '../workshop/table';
import { durationsOf } from './durations';
import { isSettled } from './register';
import { ADVISED_WINS } from './selection';
import { winsOf } from './wins';

/** How far a stage has come: `done` of `of` things that it needs. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** A win counts when its first touch, sales contact and close are dated and its hand-off is on the map; the stage wants at least five. */
export function journeysProgress({ journeys }: Pick<Workshop, 'journeys'>): Progress {
  const won = winsOf(journeys);
  const done = won.filter((journey) => {
    const { toSales, total } = durationsOf(journey);
    return toSales.known && total.known && journey.handoffs.order.length > 0;
  }).length;
  return { done, of: Math.max(ADVISED_WINS.least, won.length) };
}

/** A disconnect counts when it is dealt with; the stage wants at least one. A signal is an offer, so nobody has to answer all of them. */
export function patternsProgress({ patterns }: Pick<Workshop, 'patterns'>): Progress {
  const disconnects = list(patterns.disconnects);
  return { done: disconnects.filter(isSettled).length, of: Math.max(1, disconnects.length) };
}
