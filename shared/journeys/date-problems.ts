import type { IsoDate, PartialDate } from '../time';
import type { Journey } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { chronology } from './chronology';
import { durationsOf, earliestDay, latestDay } from './durations';

/** A date that cannot be right as it stands; said, never blocked. */
export type DateProblem =
  | { readonly kind: 'close-before-first-touch'; readonly close: PartialDate; readonly firstTouch: PartialDate }
  | { readonly kind: 'close-in-future'; readonly close: PartialDate }
  | { readonly kind: 'touchpoints-in-future'; readonly titles: readonly string[] }
  | { readonly kind: 'touchpoints-after-close'; readonly count: number; readonly close: PartialDate };

/** What is odd about the dates of a journey, looked at on the day `today`. */
export function findDateProblems(journey: Journey, today: IsoDate): readonly DateProblem[] {
  const problems: DateProblem[] = [];
  const { total } = durationsOf(journey);
  const firstTouch = chronology(journey)[0]?.touchpoint.date;
  if (!total.known && total.missing === 'order' && firstTouch) {
    problems.push({ kind: 'close-before-first-touch', close: journey.closedOn, firstTouch });
  } else {
    const count = countAfterClose(journey);
    if (count > 0) problems.push({ kind: 'touchpoints-after-close', count, close: journey.closedOn });
  }
  if (isFuture(journey.closedOn, today)) problems.push({ kind: 'close-in-future', close: journey.closedOn });
  const future = list(journey.touchpoints).filter(({ date }) => isFuture(date, today));
  if (future.length > 0) problems.push({ kind: 'touchpoints-in-future', titles: future.map(({ title }) => title) });
  return problems;
}

/** Whether a date lies after `today` whatever day of its month is meant. */
export function isFuture(date: PartialDate, today: IsoDate): boolean {
  const earliest = earliestDay(date);
  return earliest !== null && earliest > today;
}

/** How many touchpoints lie after the close whatever days of their months are meant. */
function countAfterClose({ closedOn, touchpoints }: Journey): number {
  const close = latestDay(closedOn);
  if (close === null) return 0;
  return list(touchpoints).filter(({ date }) => isFuture(date, close)).length;
}
