import { describe, expect, test } from 'vitest';
import {
  businessHours,
  clockOf,
  promisedTime,
  slowestResponse,
  spanText,
} from '../../../shared/agreement/response-time';
import type { HandoffStepId } from '../../../shared/ids';
import { newWorkshop } from '../../support/new-workshop';

const { agreement, metrics } = newWorkshop();
const HS3 = agreement.handoff.byId['HS3' as HandoffStepId] ?? expect.fail();
const HS4 = agreement.handoff.byId['HS4' as HandoffStepId] ?? expect.fail();

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

describe('a promised stretch of time', () => {
  test.each([
    [4, 'hours', 'business-hours', '4 business hours'],
    [1, 'hours', 'business-hours', '1 business hour'],
    [24, 'hours', 'all-hours', '24 hours (around the clock)'],
    [30, 'minutes', 'all-hours', '30 minutes (around the clock)'],
    [1, 'minutes', 'business-hours', '1 business minute'],
    [1, 'days', 'business-hours', '1 working day'],
    [2, 'days', 'all-hours', '2 calendar days'],
    [null, 'hours', 'all-hours', ''],
    [0, 'hours', 'all-hours', ''],
  ] as const)('%s %s by %s is "%s"', (amount, unit, clock, text) => {
    expect(spanText({ amount, unit, clock })).toBe(text);
    expect(promisedTime(text)).toBe(text);
  });

  test('takes the place of the clock of the first response, and of no other', () => {
    const promised = { response: { amount: 4, unit: 'hours', clock: 'business-hours', p90: 8 } } as const;
    expect(clockOf(promised, HS3)).toBe('Within 4 business hours');
    expect(clockOf(promised, HS4)).toBe('Within 5 working days');
    expect(clockOf(agreement, HS3)).toBe('Within 24 hours');
    expect(slowestResponse(promised.response)).toBe('8 business hours');
    expect(slowestResponse(agreement.response)).toBe('');
  });
});

describe('business hours', () => {
  const { calendar } = metrics;

  test.each([
    [[1, 2, 3, 4, 5], 'Monday to Friday, 09:00 to 17:00'],
    [[5, 1, 3], 'Monday, Wednesday, and Friday, 09:00 to 17:00'],
    [[6, 7], 'Saturday and Sunday, 09:00 to 17:00'],
    [[], ''],
  ])('on the days %j', (days, text) => {
    expect(businessHours({ ...calendar, zone: '', days })).toBe(text);
  });

  test('name their zone, and that holidays do not count', () => {
    const holidays = ['2026-12-25' as never];
    expect(businessHours({ ...calendar, zone: 'America/New_York', holidays })).toBe(
      'Monday to Friday, 09:00 to 17:00 (America/New York), public holidays excepted',
    );
  });
});
