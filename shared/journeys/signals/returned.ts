import { representativeDay } from '../../time';
import type { Handoff, Journey } from '../../workshop/schema/journeys';
import { isUndated, surelyPrecedes } from './order-of-days';
import type { ReadWin } from './read-win';
import { keyOf, type Signal } from './signal';
import { FINE, UNDATED, type Verdict } from './verdict';

/**
 * Sent back: a hand-off to sales after which sales handed the lead back to marketing. The way back belongs to the last hand-off that
 * surely came before it; where an order cannot be told from the dates, nothing is said.
 */
export function findReturned({ journey, handoffs }: ReadWin): readonly Verdict[] {
  const there = handoffs.filter(({ direction }) => direction === 'marketing-to-sales').sort(byDayThenId);
  const back = handoffs.filter(({ direction }) => direction === 'sales-to-marketing').sort(byDayThenId);
  const isUnsure = there.some(isUndated) || back.some(isUndated);
  const lastBefore = (way: Handoff): Handoff | undefined =>
    there.findLast(({ date }) => surelyPrecedes(date, way.date));
  return there.map((handoff): Verdict => {
    const way = back.find((each) => lastBefore(each) === handoff);
    if (back.length > 0 && isUnsure) return UNDATED;
    return way ? { kind: 'found', signal: signalOf(journey, handoff, way) } : FINE;
  });
}

const signalOf = ({ id }: Journey, handoff: Handoff, way: Handoff): Signal => ({
  kind: 'returned',
  key: keyOf('returned', id, handoff.id),
  side: 'both',
  evidence: [{ journey: id, touchpoint: null }],
  journey: id,
  handoff: handoff.id,
  date: handoff.date,
  back: way.date,
  reason: way.trigger.trim(),
});

function byDayThenId(a: Handoff, b: Handoff): number {
  const [first, second] = [representativeDay(a.date) ?? '', representativeDay(b.date) ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
