import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type CapacityInputs, capacityOf, checkPromise, endOfPeriod } from '../../../shared/metrics/capacity';
import type { IsoDate } from '../../../shared/time';

const inputs: CapacityInputs = {
  mqls: 180,
  period: 'month',
  startsOn: '2027-02-01' as IsoDate,
  reps: 2,
  perRepDay: 4,
  calendar: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/Berlin', holidays: [] },
};
const promise = { amount: 24, unit: 'hours', clock: 'business-hours', p90: null } as const;

describe('capacity', () => {
  test('is what each rep answers on a working day, against what they can take', () => {
    // February 2027 has 20 working days: 180 ÷ (2 × 20) = 4.5 a day, and 2 × 4 × 20 = 160 can be answered.
    expect(capacityOf(inputs)).toEqual({ workingDays: 20, tenthsPerRepDay: 45, most: 160, isEnough: false });
    expect(capacityOf({ ...inputs, perRepDay: 5 })).toMatchObject({ most: 200, isEnough: true });
    expect(capacityOf({ ...inputs, mqls: 160 })).toMatchObject({ tenthsPerRepDay: 40, isEnough: true });
    expect(capacityOf({ ...inputs, perRepDay: null })).toMatchObject({ most: null, isEnough: null });
  });

  test('rounds up: 181 MQLs for 40 days of work are 4.6 a day', () => {
    expect(capacityOf({ ...inputs, mqls: 181 })).toMatchObject({ tenthsPerRepDay: 46 });
  });

  test.each([
    [{ reps: null }, 'reps'],
    [{ reps: 0 }, 'reps'],
    [{ calendar: { ...inputs.calendar, days: [] } }, 'no-days'],
    [{ calendar: { ...inputs.calendar, zone: '' } }, 'zone'],
    [
      {
        calendar: {
          ...inputs.calendar,
          days: [1],
          holidays: ['01', '08', '15', '22'].map((d) => `2027-02-${d}` as IsoDate),
        },
      },
      'no-working-days',
    ],
  ] as const)('cannot be computed: %o', (fields, gap) => {
    expect(capacityOf({ ...inputs, ...fields } as CapacityInputs)).toBe(gap);
  });

  test.each([
    ['2027-01-31', 'month', '2027-02-28'],
    ['2027-01-04', 'quarter', '2027-04-04'],
    ['2027-01-04', 'year', '2028-01-04'],
    ['2028-02-29', 'year', '2029-02-28'],
  ] as const)('a period from %s on, a %s, ends before %s', (start, period, end) => {
    expect(endOfPeriod(start as IsoDate, period)).toBe(end);
  });
});

describe('a promised response time', () => {
  test('stands against the weekend: what comes in meanwhile waits', () => {
    // Friday 17:00 to Monday 09:00 are 64 hours of the 672 of February; 180 × 64 ÷ 672 = 17.1 → 18 wait; 18 ÷ 8 a day = 2.25 days.
    expect(checkPromise(inputs, promise)).toEqual({
      longestClosed: 64 * 60,
      waiting: 18,
      lastAfter: 1080,
      lateOfHundred: 0,
      verdict: 'open',
    });
    expect(checkPromise(inputs, { ...promise, amount: 18 })?.verdict).toBe('open');
    expect(checkPromise(inputs, { ...promise, amount: 17 })?.verdict).toBe('queue');
    expect(checkPromise(inputs, { ...promise, amount: 2, p90: 18 })?.verdict).toBe('open');
    expect(checkPromise({ ...inputs, perRepDay: null }, promise)).toMatchObject({ lastAfter: null, verdict: 'open' });
  });

  test('on a clock that runs at night, fails whoever comes in too early before the next opening', () => {
    const few = { ...inputs, mqls: 4 };
    // Four weekends of 64 hours, each 40 hours too long: 160 of 672 hours are 23.8 of a hundred.
    expect(checkPromise(few, { ...promise, clock: 'all-hours' })).toMatchObject({
      lateOfHundred: 24,
      verdict: 'closed',
    });
    expect(checkPromise(few, { ...promise, clock: 'all-hours', amount: 64 })).toMatchObject({
      lateOfHundred: 0,
      verdict: 'open',
    });
  });

  test('for nine of ten leaves room for one in ten', () => {
    const few = { ...inputs, mqls: 4 };
    const target = { ...promise, clock: 'all-hours' } as const;
    // 48 hours leave four times 16 hours: 64 of 672 are 9.5 of a hundred.
    expect(checkPromise(few, { ...target, p90: 48 })?.verdict).toBe('open');
    expect(checkPromise(few, { ...target, p90: 46 })?.verdict).toBe('closed');
  });

  test('says nothing of a calendar that cannot be counted with', () => {
    expect(checkPromise({ ...inputs, calendar: { ...inputs.calendar, zone: '' } }, promise)).toBeNull();
  });
});

const anyInputs: fc.Arbitrary<CapacityInputs> = fc.record({
  mqls: fc.integer({ min: 1, max: 1_000_000 }),
  period: fc.constantFrom('month', 'quarter'),
  startsOn: fc.constantFrom('2027-02-01' as IsoDate, '2027-03-31' as IsoDate, '2026-10-12' as IsoDate),
  reps: fc.integer({ min: 1, max: 200 }),
  perRepDay: fc.integer({ min: 1, max: 50 }),
  calendar: fc.constant(inputs.calendar),
});

describe('laws', () => {
  prop.prop([anyInputs, fc.integer({ min: 0, max: 50 })], { numRuns: 40 })(
    'more people never ask more of each, and never make a promise worse',
    (given, more) => {
      const [before, after] = [capacityOf(given), capacityOf({ ...given, reps: (given.reps ?? 0) + more })];
      if (typeof before === 'string' || typeof after === 'string') throw new Error('the inputs are complete');
      expect(after.tenthsPerRepDay).toBeLessThanOrEqual(before.tenthsPerRepDay);
      expect(after.most ?? 0).toBeGreaterThanOrEqual(before.most ?? 0);
      const [was, is] = [
        checkPromise(given, promise),
        checkPromise({ ...given, reps: (given.reps ?? 0) + more }, promise),
      ];
      expect(is?.lastAfter ?? 0).toBeLessThanOrEqual(was?.lastAfter ?? 0);
    },
  );

  prop.prop([anyInputs, fc.integer({ min: 0, max: 100_000 })], { numRuns: 40 })(
    'more MQLs never ask less of each, and what is enough for more is enough for fewer',
    (given, more) => {
      const [before, after] = [capacityOf(given), capacityOf({ ...given, mqls: given.mqls + more })];
      if (typeof before === 'string' || typeof after === 'string') throw new Error('the inputs are complete');
      expect(after.tenthsPerRepDay).toBeGreaterThanOrEqual(before.tenthsPerRepDay);
      if (after.isEnough) expect(before.isEnough).toBe(true);
      // What is asked and what can be done agree: enough is where no rep has to take more than there is room for.
      expect(before.isEnough).toBe(before.tenthsPerRepDay <= (given.perRepDay ?? 0) * 10);
    },
  );
});
