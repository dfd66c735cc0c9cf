import { expect, test } from 'vitest';
import { promisedTime, RESPONSE_TIMES } from '../../../shared/agreement/response-time';

test.each([
  ['24 hours', '24 hours (counted on business days)'],
  ['Within 24 hours', '24 hours (counted on business days)'],
  ['within 1 hour ', '1 hour (counted on business days)'],
  ['24 hours (around the clock)', '24 hours (around the clock)'],
  ['4 working hours', '4 working hours'],
  ['4 business hours', '4 business hours'],
  ['5 working days', '5 working days'],
  ['The same day', 'the same day'],
  ['', ''],
])('the clock "%s" is promised as "%s"', (clock, promised) => {
  expect(promisedTime(clock)).toBe(promised);
});

test('every suggested response time says which hours count', () => {
  for (const time of RESPONSE_TIMES) expect(`Within ${promisedTime(time)}`).toBe(time);
});
