import type { TouchpointId } from '../ids';
import { daysBetween, representativeDay } from '../time';
import type { Journey, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { chronology, undated } from './chronology';

/** A menu offers so many touchpoints at most: the nearest in time. */
export const MOST_TARGETS = 200;

/** The touchpoints that one may still be connected to, `MOST_TARGETS` at most: dated ones first, in their order. */
export function linkTargets(journey: Journey, touchpoint: Touchpoint): readonly Touchpoint[] {
  const taken = new Set(list(journey.links).flatMap(({ from, to }) => (from === touchpoint.id ? [to] : [])));
  const all = inTime(journey).filter(({ id }) => id !== touchpoint.id && !taken.has(id));
  if (all.length <= MOST_TARGETS) return all;
  const near = new Set(
    all
      .map((target) => ({ target, away: daysApart(touchpoint, target) }))
      .toSorted((a, b) => a.away - b.away)
      .slice(0, MOST_TARGETS)
      .map(({ target }) => target.id),
  );
  return all.filter(({ id }) => near.has(id));
}

/** The links that lead through some touchpoints in the order of their dates; those without a date come last. */
export function linksInOrder(
  journey: Journey,
  ids: readonly TouchpointId[],
): readonly { readonly from: TouchpointId; readonly to: TouchpointId }[] {
  const chosen = new Set(ids);
  const ordered = inTime(journey).filter(({ id }) => chosen.has(id));
  return ordered.flatMap(({ id: from }, index) => {
    const next = ordered[index + 1];
    return next ? [{ from, to: next.id }] : [];
  });
}

const inTime = (journey: Journey): readonly Touchpoint[] => [
  ...chronology(journey).map((dated) => dated.touchpoint),
  ...undated(journey),
];

function daysApart(a: Touchpoint, b: Touchpoint): number {
  const [from, to] = [representativeDay(a.date), representativeDay(b.date)];
  return from === null || to === null ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(from, to));
}
