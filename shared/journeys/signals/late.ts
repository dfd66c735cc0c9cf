import type { Thresholds } from '../../workshop/schema/journeys';
import type { ReadWin } from './read-win';
import { keyOf } from './signal';
import { FINE, UNDATED, type Verdict } from './verdict';
import { evidenceOf, mergeAnswers, readAnswers, type Wait, waitsOf } from './waits';

/**
 * Too late (S3): the buyer asked, and the next hand-off to sales or the next touchpoint of sales came more than `lateDays` days later. An
 * undated one may have come in time, so nothing is called late beside it.
 */
export function findLate({ journey, asks, contacts, handoffs }: ReadWin, { lateDays }: Thresholds): readonly Verdict[] {
  const passages = handoffs.filter(({ direction }) => direction === 'marketing-to-sales');
  const answers = mergeAnswers(contacts, readAnswers(passages.map(({ id, date }) => ({ kind: 'handoff', id, date }))));
  const { waits, undated, unanswered } = waitsOf(asks, answers);
  const judge = ({ waited, atLeast }: Wait): Verdict => {
    if (atLeast <= lateDays) return FINE;
    if (answers.undated) return UNDATED;
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
    ...(unanswered ? [answers.undated ? UNDATED : FINE] : []),
  ];
}
