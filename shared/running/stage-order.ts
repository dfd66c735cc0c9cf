import { invariant } from '../invariant';
import type { AgendaItem, StartingOrder } from '../workshop/schema/setup';
import { type Stage, STAGES } from '../workshop/stage';

/**
 * The stages in the order of a workshop. Diagnosis first is the default; definition first and scoreboard first bring what must be
 * agreed ahead of the diagnosis, the scoreboard followed by the definition. Maps and their patterns stay together.
 */
export function stageOrder(order: StartingOrder): readonly Stage[] {
  return ORDERS[order];
}

/** Whether the stages of an agenda follow a starting order; steps without a stage may stand anywhere. */
export function isInOrder(items: readonly AgendaItem[], order: StartingOrder): boolean {
  const places = items.flatMap(({ stage }) => (stage === null ? [] : [placeOf(stage, order)]));
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}

/**
 * The steps of an agenda in a starting order. Steps of one stage keep their order; what opens and what closes the day without a
 * stage stays there, and a break in between goes to the gap between two steps that is nearest to the time it had.
 */
export function arrange<T extends Pick<AgendaItem, 'stage' | 'minutes'>>(
  items: readonly T[],
  order: StartingOrder,
): readonly T[] {
  const first = items.findIndex(({ stage }) => stage !== null);
  if (first < 0) return items;
  const last = items.findLastIndex(({ stage }) => stage !== null);
  const [opening, middle, closing] = [items.slice(0, first), items.slice(first, last + 1), items.slice(last + 1)];
  const sorted = middle
    .filter(({ stage }) => stage !== null)
    .toSorted((a, b) => placeOf(a.stage, order) - placeOf(b.stage, order));
  const breaks = startsOf(middle).filter(({ item }) => item.stage === null);
  return [...opening, ...breaks.reduce<readonly T[]>(withBreak, sorted), ...closing];
}

/** Puts a break into the gap nearest to its time, never at either end; of two equally near gaps into the earlier one. */
function withBreak<T extends Pick<AgendaItem, 'stage' | 'minutes'>>(
  steps: readonly T[],
  { item, start }: { readonly item: T; readonly start: number },
): readonly T[] {
  const gaps = startsOf(steps).slice(1);
  const nearest = gaps.reduce(
    (best, gap, index) =>
      Math.abs(gap.start - start) < Math.abs(best.start - start) ? { ...gap, at: index + 1 } : best,
    { start: Number.POSITIVE_INFINITY, at: steps.length },
  );
  return [...steps.slice(0, nearest.at), item, ...steps.slice(nearest.at)];
}

function startsOf<T extends Pick<AgendaItem, 'minutes'>>(
  items: readonly T[],
): readonly { readonly item: T; readonly start: number }[] {
  let minutes = 0;
  return items.map((item) => {
    const start = minutes;
    minutes += item.minutes;
    return { item, start };
  });
}

function placeOf(stage: Stage | null, order: StartingOrder): number {
  return ORDERS[order].indexOf(invariant(stage, 'only steps of a stage are put in order'));
}

const ORDERS: Readonly<Record<StartingOrder, readonly Stage[]>> = {
  diagnosis: STAGES,
  definition: ['setup', 'define', 'diagnose', 'journeys', 'patterns', 'measure', 'agree', 'sign'],
  scoreboard: ['setup', 'measure', 'define', 'diagnose', 'journeys', 'patterns', 'agree', 'sign'],
};
