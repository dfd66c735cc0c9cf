import { daysBetween, type IsoDate, type PartialDate, representativeDay } from '../time';
import type { Journey } from '../workshop/schema/journeys';
import { datedToClose } from './before-close';
import { chronology, type Dated } from './chronology';
import { earliestDay, latestDay } from './possible-days';

/** What keeps a duration from being computed: a date nobody knows, or a moment that is dated after the close only. */
export type Missing = 'first-touch' | 'sales-contact' | 'close' | 'order';

/** Whole days between two moments of a deal, or the reason why they are not known. */
export type Duration<M = Missing> =
  | { readonly known: true; readonly days: number; readonly approximate: boolean }
  | { readonly known: false; readonly missing: M };

/** The three durations of a deal (S3: "when did sales first connect", "how long first contact to close"). */
export interface Durations {
  readonly toSales: Duration;
  readonly toClose: Duration;
  readonly total: Duration;
}

/**
 * First touch is the earliest dated touchpoint of any lane, sales contact the earliest in the sales lane; what can only have come after
 * the close is neither. A date known to the month only counts as
 * its 15th and makes the duration approximate.
 */
export function durationsOf(journey: Journey, dated: readonly Dated[] = chronology(journey)): Durations {
  const toClose = datedToClose(journey, dated);
  const isContact = ({ touchpoint }: Dated): boolean => touchpoint.lane === 'sales';
  const momentOf = (each: Dated | undefined, isLate: boolean, missing: Missing): Moment =>
    each
      ? { date: each.touchpoint.date, day: each.day, missing }
      : { date: null, day: null, missing: isLate ? 'order' : missing };
  const first = momentOf(toClose[0], dated.length > 0, 'first-touch');
  const sales = momentOf(toClose.find(isContact), dated.some(isContact), 'sales-contact');
  const close: Moment = { date: journey.closedOn, day: representativeDay(journey.closedOn), missing: 'close' };
  return { toSales: between(first, sales), toClose: between(sales, close), total: between(first, close) };
}

interface Moment {
  readonly date: PartialDate | null;
  readonly day: IsoDate | null;
  readonly missing: Missing;
}

function between(from: Moment, to: Moment): Duration {
  if (from.date === null || from.day === null) return { known: false, missing: from.missing };
  if (to.date === null || to.day === null) return { known: false, missing: to.missing };
  const days = daysBetween(from.day, to.day);
  const approximate = from.date.precision === 'month' || to.date.precision === 'month';
  if (days >= 0) return { known: true, days, approximate };
  return mayTouch(from.date, to.date) ? { known: true, days: 0, approximate } : { known: false, missing: 'order' };
}

/** Whether the later moment, read generously, may still be on or after the earlier one. */
function mayTouch(from: PartialDate, to: PartialDate): boolean {
  const earliest = earliestDay(from);
  const latest = latestDay(to);
  return earliest !== null && latest !== null && latest >= earliest;
}
