import type { IsoDate, PartialDate } from '../time';
import { endOfMonth } from './months';

/** The first day that a date may mean. */
export const earliestDay = (date: PartialDate): IsoDate | null => (date.precision === 'unknown' ? null : date.date);

/** The last day that a date may mean. */
export function latestDay(date: PartialDate): IsoDate | null {
  if (date.precision === 'unknown') return null;
  return date.precision === 'day' ? date.date : endOfMonth(date.date);
}
