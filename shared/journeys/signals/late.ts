import type { Journey, Thresholds } from '../../workshop/schema/journeys';
import { isUndated } from './order-of-days';
import { keyOf } from './signal';
import { FINE, UNDATED, type Verdict } from './verdict';
import { contactsOf, evidenceOf, handoffsToSales, type Wait, waitsOf } from './waits';

/**
 * Too late (S3): the buyer asked, and the next hand-off to sales or the next touchpoint of sales came more than `lateDays` days later. An
 * undated one may have come in time, so nothing is called late beside it.
 */
export function findLate(journey: Journey, { lateDays }: Thresholds): readonly Verdict[] {
  const answers = [...contactsOf(journey), ...handoffsToSales(journey)];
  const { waits, undated, unanswered } = waitsOf(journey, answers);
  const judge = ({ waited, atLeast }: Wait): Verdict => {
    if (atLeast <= lateDays) return FINE;
    if (answers.some(isUndated)) return UNDATED;
    return {
      kind: 'found',
      signal: {
        kind: 'late',
        key: keyOf('late', journey.id, waited.ask),
        side: 'both',
        evidence: evidenceOf(journey, waited),
        journey: journey.id,
        ...waited,
      },
    };
  };
  return [
    ...waits.map(judge),
    ...(undated ? [UNDATED] : []),
    ...(unanswered ? [answers.some(isUndated) ? UNDATED : FINE] : []),
  ];
}
