import type { Handoff, Thresholds } from '../../workshop/schema/journeys';
import { isUndated, mayPrecede } from './order-of-days';
import type { ReadWin } from './read-win';
import { keyOf } from './signal';
import { FINE, UNDATED, type Verdict } from './verdict';

/**
 * Too early (S3): a hand-off to sales with fewer than `earlyTouchpoints` touchpoints of buyer or marketing on or before its day. Dates
 * are read generously; an undated touchpoint may have come before, so it never makes a hand-off early.
 */
export function findEarly(
  { journey, touchpoints, handoffs }: ReadWin,
  { earlyTouchpoints }: Thresholds,
): readonly Verdict[] {
  const ours = touchpoints.filter(({ lane }) => lane !== 'sales');
  const perhaps = ours.filter(isUndated).length;
  const judge = ({ id, date }: Handoff): Verdict => {
    if (date.precision === 'unknown') return UNDATED;
    const before = ours.filter((touchpoint) => mayPrecede(touchpoint.date, date)).length;
    if (before >= earlyTouchpoints) return FINE;
    if (before + perhaps >= earlyTouchpoints) return UNDATED;
    return {
      kind: 'found',
      signal: {
        kind: 'early',
        key: keyOf('early', journey.id, id),
        side: 'marketing',
        evidence: [{ journey: journey.id, touchpoint: null }],
        journey: journey.id,
        handoff: id,
        date,
        before,
      },
    };
  };
  return handoffs.filter(({ direction }) => direction === 'marketing-to-sales').map(judge);
}
