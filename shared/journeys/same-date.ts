import type { PartialDate } from '../time';

/** Whether two dates say the same, with the same precision. */
export function isSameDate(a: PartialDate, b: PartialDate): boolean {
  if (a.precision === 'unknown' || b.precision === 'unknown') return a.precision === b.precision;
  return a.precision === b.precision && a.date === b.date;
}
