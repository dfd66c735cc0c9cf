import { lowerFirst } from './wording';

/** How a response time may be promised; the room picks one or writes its own. */
export const RESPONSE_TIMES = [
  'Within 24 hours (counted on business days)',
  'Within 24 hours (around the clock)',
  'Within 4 business hours',
  'Within 1 business hour',
] as const;

/**
 * The clock of a hand-off step as a clause says it: "Within 24 hours" becomes "24 hours (counted on business days)". Hours that do not
 * say which hours they are count on business days: the source leaves that open (S4), an agreement cannot.
 */
export function promisedTime(clock: string): string {
  const time = lowerFirst(clock.trim().replace(/^within\s+/i, ''));
  const isOpen = /\bhours?\b/i.test(time) && !/business|working|clock|calendar|weekend/i.test(time);
  return isOpen ? `${time} (counted on business days)` : time;
}
