import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { computeFunnel, funnelSteps, perMonth } from '../../../shared/metrics/funnel';
import type { BasisPoints, Money } from '../../../shared/money';
import type { FunnelInputs } from '../../../shared/workshop/schema/metrics';

const usd = (units: number): Money => ({ minor: units * 100, currency: 'USD' });
const rate = (percent: number): BasisPoints => Math.round(percent * 100) as BasisPoints;

const worked: FunnelInputs = {
  period: 'year',
  revenueGoal: usd(1_200_000),
  marketingShare: rate(60),
  averageDeal: usd(40_000),
  winRate: rate(25),
  mqlToSql: rate(40),
  leadToMql: rate(20),
};

describe('the reverse funnel', () => {
  test('gives 18 customers, 72 SQLs, 180 MQLs and 900 leads for the worked figures', () => {
    expect(computeFunnel(worked)).toEqual({ ok: true, value: { customers: 18, sqls: 72, mqls: 180, leads: 900 } });
  });

  test('gives exactly 60 for 21 customers at 35 %, where floating point gives 61', () => {
    const inputs = {
      ...worked,
      revenueGoal: usd(21),
      marketingShare: rate(100),
      averageDeal: usd(1),
      winRate: rate(35),
    };
    expect(Math.ceil(21 / 0.35)).toBe(61);
    expect(funnelSteps(inputs).sqls).toEqual({ ok: true, value: 60 });
  });

  test('rounds every step up to whole ones before it computes the next', () => {
    const inputs = {
      ...worked,
      revenueGoal: usd(100),
      marketingShare: rate(100),
      averageDeal: usd(30),
      winRate: rate(30),
      mqlToSql: rate(30),
      leadToMql: rate(30),
    };
    // 100 ÷ 30 = 3.33 → 4; 4 ÷ 30 % = 13.33 → 14; 14 ÷ 30 % = 46.67 → 47; 47 ÷ 30 % = 156.67 → 157
    expect(computeFunnel(inputs)).toEqual({ ok: true, value: { customers: 4, sqls: 14, mqls: 47, leads: 157 } });
  });

  test.each([
    ['year', 180, 15],
    ['year', 181, 16],
    ['quarter', 181, 61],
    ['month', 181, 181],
  ] as const)('needs, in a month of a %s with %i, %i', (period, count, each) => {
    expect(perMonth(count, period)).toBe(each);
  });
});

describe('an input that is missing', () => {
  test('stops the steps that need it and no other, and is named', () => {
    const steps = funnelSteps({ ...worked, mqlToSql: null });
    expect(steps.customers).toEqual({ ok: true, value: 18 });
    expect(steps.sqls).toEqual({ ok: true, value: 72 });
    expect(steps.mqls).toEqual({ ok: false, error: { field: 'mqlToSql', why: 'empty' } });
    expect(steps.leads).toEqual({ ok: false, error: { field: 'mqlToSql', why: 'empty' } });
  });

  test.each(['marketingShare', 'winRate', 'mqlToSql', 'leadToMql'] as const)('is also one that is 0: %s', (field) => {
    expect(computeFunnel({ ...worked, [field]: rate(0) })).toEqual({ ok: false, error: [{ field, why: 'zero' }] });
  });

  test('may be an amount of 0', () => {
    expect(computeFunnel({ ...worked, averageDeal: usd(0) })).toEqual({
      ok: false,
      error: [{ field: 'averageDeal', why: 'zero' }],
    });
    expect(computeFunnel({ ...worked, revenueGoal: usd(0) })).toEqual({
      ok: false,
      error: [{ field: 'revenueGoal', why: 'zero' }],
    });
  });

  test('is listed with all the others, in the order in which they are entered', () => {
    const inputs = { ...worked, leadToMql: null, revenueGoal: null, winRate: rate(0) };
    expect(computeFunnel(inputs)).toEqual({
      ok: false,
      error: [
        { field: 'revenueGoal', why: 'empty' },
        { field: 'winRate', why: 'zero' },
        { field: 'leadToMql', why: 'empty' },
      ],
    });
  });

  test('is a deal in another currency than the goal', () => {
    expect(computeFunnel({ ...worked, averageDeal: { minor: 4_000_000, currency: 'EUR' } })).toEqual({
      ok: false,
      error: [{ field: 'averageDeal', why: 'other-currency' }],
    });
  });

  test('is a count beyond what can be counted, never a rounded one', () => {
    const inputs = {
      ...worked,
      revenueGoal: { minor: Number.MAX_SAFE_INTEGER, currency: 'USD' },
      averageDeal: { minor: 1, currency: 'USD' },
    };
    expect(funnelSteps(inputs).customers.ok).toBe(true);
    expect(computeFunnel(inputs)).toEqual({ ok: false, error: [{ field: 'winRate', why: 'too-large' }] });
  });
});

const anyMoney = fc.integer({ min: 1, max: 1_000_000_000_00 }).map((minor): Money => ({ minor, currency: 'USD' }));
const anyRate = fc.integer({ min: 1, max: 10_000 }) as fc.Arbitrary<BasisPoints>;
const anyInputs: fc.Arbitrary<FunnelInputs> = fc.record({
  period: fc.constantFrom('month', 'quarter', 'year'),
  revenueGoal: anyMoney,
  marketingShare: anyRate,
  averageDeal: anyMoney,
  winRate: anyRate,
  mqlToSql: anyRate,
  leadToMql: anyRate,
});

describe('laws', () => {
  prop.prop([anyInputs])('each step is the least whole number that reaches the one above it', (inputs) => {
    const funnel = computeFunnel(inputs);
    if (!funnel.ok) {
      expect(funnel.error[0]?.why).toBe('too-large');
      return;
    }
    const { customers, sqls, mqls, leads } = funnel.value;
    const share = BigInt(inputs.revenueGoal?.minor ?? 0) * BigInt(inputs.marketingShare ?? 0);
    const deal = BigInt(inputs.averageDeal?.minor ?? 0) * 10_000n;
    expect(BigInt(customers) * deal >= share && BigInt(customers - 1) * deal < share).toBe(true);
    for (const [above, below, at] of [
      [customers, sqls, inputs.winRate],
      [sqls, mqls, inputs.mqlToSql],
      [mqls, leads, inputs.leadToMql],
    ] as const) {
      const reached = (count: number) => BigInt(count) * BigInt(at ?? 0) >= BigInt(above) * 10_000n;
      expect(reached(below) && !reached(below - 1)).toBe(true);
    }
  });

  prop.prop([anyInputs, fc.constantFrom('winRate', 'mqlToSql', 'leadToMql'), anyRate])(
    'a better rate never asks for more',
    (inputs, field, other) => {
      const [worse, better] = [inputs[field] ?? other, other].sort((a, b) => a - b);
      const before = computeFunnel({ ...inputs, [field]: worse });
      const after = computeFunnel({ ...inputs, [field]: better });
      if (!before.ok || !after.ok) return;
      for (const step of ['customers', 'sqls', 'mqls', 'leads'] as const)
        expect(after.value[step]).toBeLessThanOrEqual(before.value[step]);
    },
  );

  prop.prop([anyInputs, anyRate])('a larger share of the goal never asks for less', (inputs, other) => {
    const [less, more] = [inputs.marketingShare ?? other, other].sort((a, b) => a - b);
    const before = computeFunnel({ ...inputs, marketingShare: less ?? other });
    const after = computeFunnel({ ...inputs, marketingShare: more ?? other });
    if (!before.ok || !after.ok) return;
    expect(after.value.leads).toBeGreaterThanOrEqual(before.value.leads);
  });
});
