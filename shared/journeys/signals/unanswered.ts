import type { Touchpoint } from '../../workshop/schema/journeys';
import { isUndated, mayPrecede } from './order-of-days';
import type { ReadWin } from './read-win';
import { keyOf } from './signal';
import { FINE, UNDATED, type Verdict } from './verdict';

/**
 * Heard and not answered (S2): a question or objection that sales heard, with no touchpoint of marketing on its day or later. Whether
 * marketing knew of it is for the room to say.
 */
export function findUnanswered({ journey, touchpoints }: ReadWin): readonly Verdict[] {
  const marketing = touchpoints.filter(({ lane }) => lane === 'marketing');
  const judge = ({ id, date, heard }: Touchpoint): Verdict => {
    if (marketing.some((each) => mayPrecede(date, each.date))) return FINE;
    if (date.precision === 'unknown' || marketing.some(isUndated)) return UNDATED;
    return {
      kind: 'found',
      signal: {
        kind: 'unanswered',
        key: keyOf('unanswered', journey.id, id),
        side: 'both',
        evidence: [{ journey: journey.id, touchpoint: id }],
        journey: journey.id,
        touchpoint: id,
        date,
        heard: heard.trim(),
      },
    };
  };
  return touchpoints.filter(({ lane, heard }) => lane === 'sales' && heard.trim() !== '').map(judge);
}
