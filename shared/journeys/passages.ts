import { compareText } from '../compare-text';
import { daysBetween, type PartialDate, representativeDay } from '../time';
import type { Handoff, Journey, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { datedToClose } from './before-close';
import { chronology, type Dated } from './chronology';
import { mayPrecede, surelyPrecedes } from './signals/order-of-days';
import type { Measure } from './spread';

/** Whether a passage was handed over in time, too late or never; `unknown` where the dates on the map leave it open. */
export type Handing =
  | { readonly kind: 'covered' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'late'; readonly handoff: Handoff; readonly after: Measure };

/** The lead going over from one team to the other, and how it was handed over. */
export interface Passage {
  readonly from: Touchpoint;
  readonly to: Touchpoint;
  readonly handing: Handing;
}

/**
 * The passages of a lead between the two teams, earliest first. A passage is a dated touchpoint of one team that follows one of the other,
 * whatever the buyer did in between, up to the close. A hand-off covers it (S3, D1) when it goes the same way, is dated on or before it,
 * and no hand-off back came between the two; one hand-off thus covers all that the team does while it has the lead. Where a month or an
 * unknown date leaves that open, it is not known. What is not covered is late when a hand-off of the same way came after it, in whole days
 * (a month counts as its 15th), else it is missing.
 */
export function passagesOf(journey: Journey, dated: readonly Dated[] = chronology(journey)): readonly Passage[] {
  const steps = datedToClose(journey, dated)
    .map(({ touchpoint }) => touchpoint)
    .filter(({ lane }) => lane !== 'buyer');
  return steps.flatMap((to, index) => {
    const from = steps[index - 1];
    return from && from.lane !== to.lane ? [{ from, to, handing: handingOf(journey, to) }] : [];
  });
}

/** Whether a passage goes from marketing to sales. */
export const isToSales = ({ to }: Passage): boolean => to.lane === 'sales';

function handingOf({ handoffs }: Journey, { lane, date }: Touchpoint): Handing {
  const all = list(handoffs);
  const there = all.filter(({ direction }) => direction.endsWith(lane));
  const back = all.filter(({ direction }) => !direction.endsWith(lane));
  const mayBeBack = (since: Handoff) =>
    back.some((each) => mayFollow(each.date, since.date) && mayFollow(date, each.date));
  const isBack = (since: Handoff) =>
    back.some((each) => surelyFollows(each.date, since.date) && surelyFollows(date, each.date));
  if (there.some((each) => surelyPrecedes(each.date, date) && !mayBeBack(each))) return { kind: 'covered' };
  if (there.some((each) => mayPrecedeOrUnknown(each.date, date) && !isBack(each))) return { kind: 'unknown' };
  const [handoff] = there.filter((each) => surelyFollows(each.date, date)).toSorted(earlierFirst);
  const after = handoff && daysAfter(date, handoff.date);
  const isOfAnotherTime =
    handoff && back.some((each) => surelyFollows(each.date, date) && surelyFollows(handoff.date, each.date));
  return handoff && after && !isOfAnotherTime ? { kind: 'late', handoff, after } : { kind: 'missing' };
}

/** Whether something may have come after something else; undated: it may. */
const mayFollow = (later: PartialDate, earlier: PartialDate): boolean => !surelyPrecedes(later, earlier);

/** Whether something surely came on a later day than something else; undated: nobody knows. */
const surelyFollows = (later: PartialDate, earlier: PartialDate): boolean =>
  later.precision !== 'unknown' && earlier.precision !== 'unknown' && !mayPrecede(later, earlier);

const mayPrecedeOrUnknown = (first: PartialDate, second: PartialDate): boolean =>
  first.precision === 'unknown' || mayPrecede(first, second);

function daysAfter(from: PartialDate, to: PartialDate): Measure | null {
  const [start, end] = [representativeDay(from), representativeDay(to)];
  if (start === null || end === null) return null;
  return { amount: daysBetween(start, end), approximate: from.precision === 'month' || to.precision === 'month' };
}

const earlierFirst = (a: Handoff, b: Handoff): number =>
  compareText(representativeDay(a.date) ?? '', representativeDay(b.date) ?? '') || compareText(a.id, b.id);
