import { daysBetween, type IsoDate, type PartialDate, representativeDay } from '../time';
import type { Journey } from '../workshop/schema/journeys';
import { chronology, type Dated } from './chronology';
import { endOfMonth } from './months';

/** What keeps a duration from being computed: a date nobody knows, or a close that comes before its beginning. */
export type Missing = 'first-touch' | 'sales-contact' | 'close' | 'order';

/** Whole days between two moments of a deal, or the reason why they are not known. */
export type Duration =
  | { readonly known: true; readonly days: number; readonly approximate: boolean }
  | { readonly known: false; readonly missing: Missing };

/** The three durations of a deal (S3: "when did sales first connect", "how long first contact to close"). */
export interface Durations {
  readonly toSales: Duration;
  readonly toClose: Duration;
  readonly total: Duration;
}

/**
 * First touch is the earliest dated touchpoint of any lane, sales contact the earliest in the sales lane. A date known to the month
 * counts as its 15th and makes the duration approximate.
 */
export function durationsOf(journey: Journey, dated: readonly Dated[] = chronology(journey)): Durations {
  const contact = dated.find(({ touchpoint }) => touchpoint.lane === 'sales');
  const first: Moment = { date: dated[0]?.touchpoint.date ?? null, missing: 'first-touch' };
  const sales: Moment = { date: contact?.touchpoint.date ?? null, missing: 'sales-contact' };
  const close: Moment = { date: journey.closedOn, missing: 'close' };
  return { toSales: between(first, sales), toClose: between(sales, close), total: between(first, close) };
}

/** The last day that a date may mean. */
export function latestDay(date: PartialDate): IsoDate | null {
  if (date.precision === 'unknown') return null;
  return date.precision === 'day' ? date.date : endOfMonth(date.date);
}

/** The first day that a date may mean. */
export const earliestDay = (date: PartialDate): IsoDate | null => (date.precision === 'unknown' ? null : date.date);

interface Moment {
  readonly date: PartialDate | null;
  readonly missing: Missing;
}

function between(from: Moment, to: Moment): Duration {
  const start = from.date && representativeDay(from.date);
  const end = to.date && representativeDay(to.date);
  if (!from.date || !start) return { known: false, missing: from.missing };
  if (!to.date || !end) return { known: false, missing: to.missing };
  const days = daysBetween(start, end);
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
