import { daysBetween, type IsoDate, representativeDay } from '../time';
import type { Journey, Touchpoint } from '../workshop/schema/journeys';
import { chronology } from './chronology';

/** A stretch in which nothing reached or came from the buyer. */
export interface Silence {
  readonly after: Touchpoint;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  /** What ended it; null when it lasted until the close. */
  readonly endedBy: Touchpoint | null;
  /** Whether one of its ends is known to the month only. */
  readonly approximate: boolean;
}

/**
 * The silences of at least `threshold` days between touchpoints of any lane, and from the last touchpoint to the close. Hand-offs do
 * not break a silence: the buyer hears nothing of them. What comes after the close is left out.
 */
export function findSilences(journey: Journey, threshold: number): readonly Silence[] {
  const close = representativeDay(journey.closedOn);
  const events = chronology(journey).filter(({ day }) => close === null || day <= close);
  return events.flatMap(({ touchpoint, day }, index) => {
    const next = events[index + 1];
    const to = next?.day ?? close;
    const days = to === null ? 0 : daysBetween(day, to);
    if (to === null || days < threshold) return [];
    const endDate = next?.touchpoint.date ?? journey.closedOn;
    const approximate = touchpoint.date.precision === 'month' || endDate.precision === 'month';
    return [{ after: touchpoint, from: day, to, days, endedBy: next?.touchpoint ?? null, approximate }];
  });
}
