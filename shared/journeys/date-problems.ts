import type { IsoDate, PartialDate } from '../time';
import type { Journey, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { isAfterClose } from './before-close';
import { chronology } from './chronology';
import { durationsOf } from './durations';
import { earliestDay } from './possible-days';

/** A date that cannot be right as it stands, with the touchpoints that it is about; said, never blocked. */
export type DateProblem =
  | {
      readonly kind: 'close-before-first-touch';
      readonly close: PartialDate;
      readonly touchpoints: readonly [Touchpoint];
    }
  | { readonly kind: 'close-in-future'; readonly close: PartialDate; readonly touchpoints: readonly [] }
  | { readonly kind: 'touchpoints-in-future'; readonly touchpoints: readonly Touchpoint[] }
  | {
      readonly kind: 'touchpoints-after-close';
      readonly close: PartialDate;
      readonly touchpoints: readonly Touchpoint[];
    };

/** What is odd about the dates of a journey, looked at on the day `today`. */
export function findDateProblems(journey: Journey, today: IsoDate): readonly DateProblem[] {
  const problems: DateProblem[] = [];
  const close = journey.closedOn;
  const { total } = durationsOf(journey);
  const firstTouch = chronology(journey)[0]?.touchpoint;
  if (!total.known && total.missing === 'order' && firstTouch) {
    problems.push({ kind: 'close-before-first-touch', close, touchpoints: [firstTouch] });
  } else {
    const after = afterClose(journey);
    if (after.length > 0) problems.push({ kind: 'touchpoints-after-close', close, touchpoints: after });
  }
  if (isFuture(close, today)) problems.push({ kind: 'close-in-future', close, touchpoints: [] });
  const future = list(journey.touchpoints).filter(({ date }) => isFuture(date, today));
  if (future.length > 0) problems.push({ kind: 'touchpoints-in-future', touchpoints: future });
  return problems;
}

/** Whether a date lies after `today` whatever day of its month is meant. */
export function isFuture(date: PartialDate, today: IsoDate): boolean {
  const earliest = earliestDay(date);
  return earliest !== null && earliest > today;
}

/** The touchpoints that lie after the close whatever days of their months are meant. */
const afterClose = (journey: Journey): readonly Touchpoint[] =>
  list(journey.touchpoints).filter((touchpoint) => isAfterClose(journey, touchpoint));
