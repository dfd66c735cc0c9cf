import type { Handoff, Journey, Thresholds } from '../../workshop/schema/journeys';
import { list } from '../../workshop/table';
import { isUndated, mayPrecede } from './order-of-days';
import { keyOf } from './signal';
import { FINE, UNDATED, type Verdict } from './verdict';

/**
 * Too early (S3): a hand-off to sales with fewer than `earlyTouchpoints` touchpoints of buyer or marketing on or before its day. Dates
 * are read generously; an undated touchpoint may have come before, so it never makes a hand-off early.
 */
export function findEarly(journey: Journey, { earlyTouchpoints }: Thresholds): readonly Verdict[] {
  const ours = list(journey.touchpoints).filter(({ lane }) => lane !== 'sales');
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
  return list(journey.handoffs)
    .filter(({ direction }) => direction === 'marketing-to-sales')
    .map(judge);
}
