import type { Thresholds, Touchpoint } from '../../workshop/schema/journeys';
import { mayPrecede } from './order-of-days';
import type { ReadWin } from './read-win';
import { keyOf, type Waited } from './signal';
import { FINE, UNDATED, type Verdict } from './verdict';
import { evidenceOf, mergeAnswers, readAnswers, type Wait, waitsOf } from './waits';

/**
 * Ready but parked (S3): the buyer asked and heard nothing from sales for at least `parkedDays` days, until the next touchpoint of sales or
 * the close, whatever marketing sent meanwhile. A hand-off is not heard by the buyer. An undated touchpoint of sales may have been the
 * answer, so nothing is called parked beside it.
 */
export function findParked(
  { journey, touchpoints, asks, contacts }: ReadWin,
  { parkedDays }: Thresholds,
): readonly Verdict[] {
  const close = readAnswers([{ kind: 'close', date: journey.closedOn }]);
  const { waits, undated, unanswered } = waitsOf(asks, mergeAnswers(contacts, close));
  const judge = ({ waited, atLeast }: Wait): Verdict => {
    if (atLeast < parkedDays) return FINE;
    if (contacts.undated) return UNDATED;
    return {
      kind: 'found',
      signal: {
        kind: 'parked',
        key: keyOf('parked', journey.id, waited.ask),
        side: 'both',
        evidence: evidenceOf(journey, waited),
        journey: journey.id,
        marketing: marketingDuring(touchpoints, waited),
        ...waited,
      },
    };
  };
  return [...waits.map(judge), ...(undated || unanswered ? [UNDATED] : [])];
}

const marketingDuring = (touchpoints: readonly Touchpoint[], { ask, asked, answer }: Waited): number =>
  touchpoints.filter(
    ({ id, lane, date }) =>
      lane === 'marketing' && id !== ask && mayPrecede(asked, date) && mayPrecede(date, answer.date),
  ).length;
