import type { PartialDate } from '../../time';
import { earliestDay, latestDay } from '../possible-days';

/** Whether something may have happened on or before something else, as generously as both dates can be read; undated: false. */
export function mayPrecede(first: PartialDate, second: PartialDate): boolean {
  const [from, to] = [earliestDay(first), latestDay(second)];
  return from !== null && to !== null && from <= to;
}

/** Whether something surely happened on or before something else, however their dates are read; undated: false. */
export function surelyPrecedes(first: PartialDate, second: PartialDate): boolean {
  const [from, to] = [latestDay(first), earliestDay(second)];
  return from !== null && to !== null && from <= to;
}

/** Whether nobody knows when it was. */
export const isUndated = ({ date }: { readonly date: PartialDate }): boolean => date.precision === 'unknown';
