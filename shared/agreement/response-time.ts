import { HandoffStepId } from '../ids';
import type { Agreement, HandoffStep, ResponsePromise } from '../workshop/schema/agreement';
import type { WorkingCalendar } from '../workshop/schema/metrics';
import { inWords, lowerFirst } from './wording';

/** The step of the hand-off whose clock is the promised response time. Source: S4, step 3 of 7. */
export const FIRST_RESPONSE = HandoffStepId.parse('HS3');

/** A stretch of time that a response is promised in: how much of which unit, and which hours count. */
export type ResponseSpan = Pick<ResponsePromise, 'amount' | 'unit' | 'clock'>;

/**
 * A promised stretch of time in words that cannot be read in two ways: "4 business hours", "24 hours (around the clock)", "1 working
 * day". Empty while no amount is given.
 */
export function spanText({ amount, unit, clock }: ResponseSpan): string {
  if (!amount) return '';
  const one = amount === 1;
  if (unit === 'days') return `${amount} ${clock === 'business-hours' ? 'working' : 'calendar'} day${one ? '' : 's'}`;
  const name = `${unit === 'hours' ? 'hour' : 'minute'}${one ? '' : 's'}`;
  return clock === 'business-hours' ? `${amount} business ${name}` : `${amount} ${name} (around the clock)`;
}

/** The clock of a hand-off step: that of the first response is the promised time as soon as there is one. */
export function clockOf({ response }: Pick<Agreement, 'response'>, { id, clock }: HandoffStep): string {
  const promised = id === FIRST_RESPONSE ? spanText(response) : '';
  return promised === '' ? clock : `Within ${promised}`;
}

/** The time within which nine leads in ten are answered, in words; empty where none is promised. */
export const slowestResponse = ({ p90, unit, clock }: ResponsePromise): string =>
  spanText({ amount: p90, unit, clock });

/**
 * The clock of a hand-off step as a clause says it: "Within 24 hours" becomes "24 hours (counted on business days)". Hours that do not
 * say which hours they are count on business days: the source leaves that open (S4), an agreement cannot.
 */
export function promisedTime(clock: string): string {
  const time = lowerFirst(clock.trim().replace(/^within\s+/i, ''));
  const isOpen = /\bhours?\b/i.test(time) && !/business|working|clock|calendar|weekend/i.test(time);
  return isOpen ? `${time} (counted on business days)` : time;
}

/** When business hours are: "Monday to Friday, 09:00 to 17:00 (Europe/Berlin), public holidays excepted"; empty without a working day. */
export function businessHours({ days, from, to, zone, holidays }: WorkingCalendar): string {
  if (days.length === 0) return '';
  const place = zone === '' ? '' : ` (${zone.replaceAll('_', ' ')})`;
  return `${daysText(days)}, ${from} to ${to}${place}${holidays.length === 0 ? '' : ', public holidays excepted'}`;
}

function daysText(days: readonly number[]): string {
  const inOrder = [...new Set(days)].sort((one, other) => one - other);
  const names = inOrder.map((day) => WEEKDAYS[day - 1] ?? '');
  const first = inOrder[0] ?? 1;
  const isRun = inOrder.length > 2 && inOrder.every((day, index) => day === first + index);
  return isRun ? `${names[0]} to ${names.at(-1)}` : inWords(names);
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
