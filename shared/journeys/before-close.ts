import type { Journey, Touchpoint } from '../workshop/schema/journeys';
import { chronology, type Dated } from './chronology';
import { earliestDay, latestDay } from './possible-days';

/** Whether a date can only lie after the close of a deal: its first day is after the last day that the close may mean. */
export function isAfterClose({ closedOn }: Pick<Journey, 'closedOn'>, { date }: Pick<Touchpoint, 'date'>): boolean {
  const close = latestDay(closedOn);
  const day = earliestDay(date);
  return close !== null && day !== null && day > close;
}

/**
 * The dated touchpoints of a deal, earliest first, without those that can only have come after its close; what may have come before it
 * counts at the latest on its last day.
 */
export function datedToClose(journey: Journey, dated: readonly Dated[] = chronology(journey)): readonly Dated[] {
  const close = latestDay(journey.closedOn);
  if (close === null) return dated;
  return dated
    .filter(({ touchpoint: { date } }) => (earliestDay(date) ?? close) <= close)
    .map(({ touchpoint, day }) => ({ touchpoint, day: day > close ? close : day }));
}
