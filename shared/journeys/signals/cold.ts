import type { Thresholds, Touchpoint } from '../../workshop/schema/journeys';
import { representativeDay } from '../../time';
import { hasContent } from '../has-content';
import { isUndated, mayPrecede } from './order-of-days';
import type { ReadWin } from './read-win';
import { keyOf } from './signal';
import { FINE, UNDATED, type Verdict } from './verdict';

/**
 * A conversation before context (S3): the first touchpoint of sales with fewer than `contextPieces` touchpoints that carry content or are
 * of marketing, on or before its day. Dates are read generously; undated touchpoints may have come before, so they never make a contact cold.
 */
export function findCold({ journey, touchpoints }: ReadWin, { contextPieces }: Thresholds): readonly Verdict[] {
  const contacts = touchpoints.filter(({ lane }) => lane === 'sales');
  const [contact] = contacts.filter((each) => !isUndated(each)).sort(earlierFirst);
  if (!contact || contacts.some(isUndated)) return contacts.length > 0 ? [UNDATED] : [];
  const context = touchpoints.filter((each) => each.lane !== 'sales' && givesContext(each));
  const before = context.filter(({ date }) => contacts.every((each) => mayPrecede(date, each.date))).length;
  if (before >= contextPieces) return [FINE];
  if (before + context.filter(isUndated).length >= contextPieces) return [UNDATED];
  return [
    {
      kind: 'found',
      signal: {
        kind: 'cold',
        key: keyOf('cold', journey.id, contact.id),
        side: 'sales',
        evidence: [{ journey: journey.id, touchpoint: contact.id }],
        journey: journey.id,
        contact: contact.id,
        date: contact.date,
        before,
      },
    },
  ];
}

const givesContext = (touchpoint: Touchpoint): boolean => touchpoint.lane === 'marketing' || hasContent(touchpoint);

function earlierFirst(a: Touchpoint, b: Touchpoint): number {
  const [first, second] = [representativeDay(a.date) ?? '', representativeDay(b.date) ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
