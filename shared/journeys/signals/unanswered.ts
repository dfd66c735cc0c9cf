import type { Journey, Touchpoint } from '../../workshop/schema/journeys';
import { list } from '../../workshop/table';
import { isBeforeClose } from '../before-close';
import { isUndated, mayPrecede } from './order-of-days';
import { keyOf } from './signal';
import { FINE, UNDATED, type Verdict } from './verdict';

/**
 * Heard and not answered (S2): a question or objection that sales heard, with no touchpoint of marketing on its day or later. Whether
 * marketing knew of it is for the room to say.
 */
export function findUnanswered(journey: Journey): readonly Verdict[] {
  const marketing = list(journey.touchpoints).filter(({ lane }) => lane === 'marketing');
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
  return list(journey.touchpoints)
    .filter((each) => each.lane === 'sales' && each.heard.trim() !== '' && isBeforeClose(journey, each))
    .map(judge);
}
