import { describe, expect, test } from 'vitest';
import type { Spread } from '../../../shared/journeys/spread';
import { alarmState } from '../../../shared/metrics/alarm';
import { neededBy } from '../../../shared/metrics/needed-by';
import type { BasisPoints } from '../../../shared/money';
import { type IsoDate, onDay, UNKNOWN_DATE } from '../../../shared/time';

const spread = (median: number, n: number, isMedianApproximate = false): Spread => ({
  n,
  median,
  min: median,
  max: median,
  quartiles: null,
  approximate: 0,
  isMedianApproximate,
});
const goal = onDay('2027-12-31' as IsoDate);

describe('needed by when', () => {
  test('is the day of the goal, shifted back by the medians of the wins', () => {
    expect(neededBy(goal, { total: spread(90, 8), toClose: spread(30, 6) })).toEqual({
      goal: '2027-12-31',
      firstTouch: { day: '2027-10-02', days: 90, n: 8, approximate: false },
      salesContact: { day: '2027-12-01', days: 30, n: 6, approximate: false },
    });
  });

  test('is a day earlier for half a day more', () => {
    expect(neededBy(goal, { total: spread(90.5, 8), toClose: null })?.firstTouch).toMatchObject({
      day: '2027-10-01',
      days: 91,
    });
  });

  test('says what no win shows, and what rests on a month', () => {
    const needed = neededBy(
      { precision: 'month', date: '2027-12-01' as IsoDate },
      { total: spread(9, 1), toClose: null },
    );
    expect(needed).toMatchObject({ goal: '2027-12-15', salesContact: null, firstTouch: { approximate: true } });
    expect(neededBy(goal, { total: spread(9, 1, true), toClose: null })?.firstTouch?.approximate).toBe(true);
    expect(neededBy(UNKNOWN_DATE, { total: spread(9, 1), toClose: null })).toBeNull();
  });
});

const rate = (percent: number) => (percent * 100) as BasisPoints;

test.each([
  ['below', 20, 19.99, 'ringing'],
  ['below', 20, 20, 'quiet'],
  ['below', 20, 20.01, 'quiet'],
  ['above', 20, 20, 'quiet'],
  ['above', 20, 20.01, 'ringing'],
] as const)('an alarm %s %d %% at %d %%: %s', (when, at, actual, state) => {
  expect(alarmState({ alarm: { when, rate: rate(at) }, actual: rate(actual) })).toBe(state);
});

test('an alarm needs a rate to ring at, and one to compare with', () => {
  expect(alarmState({ alarm: null, actual: rate(1) })).toBe('unset');
  expect(alarmState({ alarm: { when: 'below', rate: rate(20) }, actual: null })).toBe('unknown');
});
