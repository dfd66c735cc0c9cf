import type { Journey, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { chronology, undated } from './chronology';

/** The touchpoints that one may still be connected to: dated ones first, in their order. */
export function linkTargets(journey: Journey, touchpoint: Touchpoint): readonly Touchpoint[] {
  const taken = new Set(list(journey.links).flatMap(({ from, to }) => (from === touchpoint.id ? [to] : [])));
  const all = [...chronology(journey).map((dated) => dated.touchpoint), ...undated(journey)];
  return all.filter(({ id }) => id !== touchpoint.id && !taken.has(id));
}
