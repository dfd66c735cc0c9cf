import type { Journey, Thresholds } from '../../workshop/schema/journeys';
import { list } from '../../workshop/table';
import { isUndated, mayPrecede } from './order-of-days';
import { type AnsweredBy, keyOf, type Waited } from './signal';
import { FINE, UNDATED, type Verdict } from './verdict';
import { contactsOf, evidenceOf, type Wait, waitsOf } from './waits';

/**
 * Ready but parked (S3): the buyer asked and heard nothing from sales for at least `parkedDays` days, until the next touchpoint of sales or
 * the close, whatever marketing sent meanwhile. A hand-off is not heard by the buyer. An undated touchpoint of sales may have been the
 * answer, so nothing is called parked beside it.
 */
export function findParked(journey: Journey, { parkedDays }: Thresholds): readonly Verdict[] {
  const contacts = contactsOf(journey);
  const close: AnsweredBy = { kind: 'close', date: journey.closedOn };
  const { waits, undated, unanswered } = waitsOf(journey, [...contacts, close]);
  const judge = ({ waited, atLeast }: Wait): Verdict => {
    if (atLeast < parkedDays) return FINE;
    if (contacts.some(isUndated)) return UNDATED;
    return {
      kind: 'found',
      signal: {
        kind: 'parked',
        key: keyOf('parked', journey.id, waited.ask),
        side: 'both',
        evidence: evidenceOf(journey, waited),
        journey: journey.id,
        marketing: marketingDuring(journey, waited),
        ...waited,
      },
    };
  };
  return [...waits.map(judge), ...(undated || unanswered ? [UNDATED] : [])];
}

const marketingDuring = ({ touchpoints }: Journey, { ask, asked, answer }: Waited): number =>
  list(touchpoints).filter(
    ({ id, lane, date }) =>
      lane === 'marketing' && id !== ask && mayPrecede(asked, date) && mayPrecede(date, answer.date),
  ).length;
