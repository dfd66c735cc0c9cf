import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  computeFunnel,
  funnelRevenue,
  funnelRows,
  funnelSteps,
  isComingOut,
  perMonth,
} from '../../../shared/metrics/funnel';
import { funnelLevers } from '../../../shared/metrics/levers';
import type { BasisPoints, Money } from '../../../shared/money';
import type { FunnelInputs } from '../../../shared/workshop/schema/metrics';
import { anyFunnel, anyRate, workedFunnel } from '../../support/funnel-inputs';

const usd = (units: number): Money => ({ minor: units * 100, currency: 'USD' });
const rate = (percent: number): BasisPoints => Math.round(percent * 100) as BasisPoints;

const worked: FunnelInputs = { ...workedFunnel, revenueGoal: usd(1_200_000), averageDeal: usd(40_000) };

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

describe('the funnel from any stage that is given', () => {
  test.each([
    ['customers', 18, { customers: 18, sqls: 72, mqls: 180, leads: 900 }],
    ['sqls', 72, { customers: 18, sqls: 72, mqls: 180, leads: 900 }],
    ['mqls', 180, { customers: 18, sqls: 72, mqls: 180, leads: 900 }],
    ['leads', 900, { customers: 18, sqls: 72, mqls: 180, leads: 900 }],
    // 899 × 20 % = 179.8 → 179; × 40 % = 71.6 → 71; × 25 % = 17.75 → 17
    ['leads', 899, { customers: 17, sqls: 71, mqls: 179, leads: 899 }],
    // 71 ÷ 40 % = 177.5 → 178; ÷ 20 % = 890; 71 × 25 % = 17.75 → 17
    ['sqls', 71, { customers: 17, sqls: 71, mqls: 178, leads: 890 }],
  ] as const)('%s given as %i', (known, count, expected) => {
    expect(computeFunnel({ ...worked, known, count })).toEqual({ ok: true, value: expected });
  });

  test('carries a revenue goal, rounded down to the cent', () => {
    expect(funnelRevenue({ ...worked, known: 'customers', count: 18 })).toEqual({ ok: true, value: usd(1_200_000) });
    const thirds = { ...worked, known: 'customers' as const, count: 1, averageDeal: usd(1), marketingShare: rate(30) };
    expect(funnelRevenue(thirds)).toEqual({ ok: true, value: { minor: 333, currency: 'USD' } });
    expect(funnelRevenue(worked)).toEqual({ ok: true, value: usd(1_200_000) });
    expect(funnelRevenue({ ...thirds, averageDeal: null })).toMatchObject({ error: { field: 'averageDeal' } });
    expect(funnelRevenue({ ...thirds, count: 0 })).toMatchObject({ error: { field: 'count', why: 'zero' } });
  });

  test('needs no money, and asks for the count instead', () => {
    const inputs = { ...worked, known: 'mqls' as const, revenueGoal: null, averageDeal: null, marketingShare: null };
    expect(computeFunnel(inputs)).toEqual({ ok: false, error: [{ field: 'count', why: 'empty' }] });
    expect(computeFunnel({ ...inputs, count: 180 }).ok).toBe(true);
  });

  test('never comes out by a rate of 0', () => {
    expect(funnelSteps({ ...worked, known: 'leads', count: 900, winRate: rate(0) })).toMatchObject({
      sqls: { value: 72 },
      customers: { error: { field: 'winRate', why: 'zero' } },
    });
  });

  test('counts opportunities only where they are wanted', () => {
    const inputs = { ...worked, sqlToOpportunity: rate(50), winRate: rate(50) };
    expect(computeFunnel({ ...inputs, hasOpportunity: true })).toEqual({
      ok: true,
      value: { customers: 18, opportunities: 36, sqls: 72, mqls: 180, leads: 900 },
    });
    expect(computeFunnel(inputs)).toEqual({ ok: true, value: { customers: 18, sqls: 36, mqls: 90, leads: 450 } });
    const missing = computeFunnel({ ...inputs, hasOpportunity: true, sqlToOpportunity: null });
    expect(missing).toEqual({ ok: false, error: [{ field: 'sqlToOpportunity', why: 'empty' }] });
    const given = { ...inputs, known: 'opportunities' as const, count: 36 };
    expect(computeFunnel({ ...given, hasOpportunity: true })).toMatchObject({ value: { sqls: 72, customers: 18 } });
    expect(computeFunnel(given)).toMatchObject({ value: { sqls: 36, customers: 18 } });
  });

  test('says which steps come out after the given one, and rounds their months down', () => {
    const inputs = { ...worked, known: 'sqls' as const, count: 71 };
    expect(
      funnelRows(inputs)
        .filter(({ step }) => isComingOut(inputs, step))
        .map(({ step }) => step),
    ).toEqual(['customers']);
    expect(isComingOut(worked, 'customers')).toBe(false);
    expect(perMonth(17, 'year', 'down')).toBe(1);
    expect(perMonth(17, 'year')).toBe(2);
  });
});

describe('one point more of one rate', () => {
  test('saves the most MQLs where it is the larger part of the rate', () => {
    // 18 ÷ 26 % = 69.2 → 70; ÷ 40 % = 175. 72 ÷ 41 % = 175.6 → 176.
    expect(funnelLevers(worked)).toEqual([
      { field: 'winRate', from: 2500, to: 2600, step: 'mqls', before: 180, after: 175 },
      { field: 'mqlToSql', from: 4000, to: 4100, step: 'mqls', before: 180, after: 176 },
    ]);
  });

  test('takes the lower rate where both save as many', () => {
    const few = { ...worked, known: 'customers' as const, count: 1, winRate: rate(100), mqlToSql: rate(50) };
    expect(funnelLevers(few).map(({ field, after }) => [field, after])).toEqual([['mqlToSql', 2]]);
    const tie = { ...few, winRate: rate(60), mqlToSql: rate(50) };
    expect(funnelLevers(tie).map(({ field, before, after }) => [field, before - after])).toEqual([
      ['mqlToSql', 0],
      ['winRate', 0],
    ]);
  });

  test('brings customers where the MQLs or the leads are given', () => {
    const levers = funnelLevers({ ...worked, known: 'leads', count: 90_000 });
    expect(levers.map(({ field, step, before, after }) => [field, step, before, after])).toEqual([
      ['leadToMql', 'customers', 1800, 1890],
      ['winRate', 'customers', 1800, 1872],
      ['mqlToSql', 'customers', 1800, 1845],
    ]);
  });

  test('says nothing while the funnel cannot be computed', () => {
    expect(funnelLevers({ ...worked, mqlToSql: null })).toEqual([]);
  });
});

describe('laws', () => {
  const steps = ['customers', 'opportunities', 'sqls', 'mqls', 'leads'] as const;
  const rateOf = {
    customers: 'winRate',
    opportunities: 'sqlToOpportunity',
    sqls: 'mqlToSql',
    mqls: 'leadToMql',
  } as const;

  prop.prop([anyFunnel])('each step is the nearest whole number on the safe side of its neighbour', (inputs) => {
    const rows = funnelRows(inputs);
    for (const [at, { step, count }] of rows.entries()) {
      const next = rows[at + 1];
      if (!count.ok || !next?.count.ok || step === 'leads') continue;
      const [down, up, by] = [BigInt(count.value), BigInt(next.count.value), BigInt(inputs[rateOf[step]] ?? 0)];
      const comesOut = isComingOut(inputs, step);
      // What comes out is the most that the step before carries; what is needed is the least that carries the step after.
      if (comesOut) expect(down * 10_000n <= up * by && (down + 1n) * 10_000n > up * by).toBe(true);
      else expect(up * by >= down * 10_000n && (up - 1n) * by < down * 10_000n).toBe(true);
    }
  });

  prop.prop([anyFunnel])('the customers are the least that reach the goal', (inputs) => {
    const { customers } = funnelSteps({ ...inputs, known: 'revenue' });
    if (!customers.ok) return;
    const share = BigInt(inputs.revenueGoal?.minor ?? 0) * BigInt(inputs.marketingShare ?? 0);
    const deal = BigInt(inputs.averageDeal?.minor ?? 0) * 10_000n;
    expect(BigInt(customers.value) * deal >= share && BigInt(customers.value - 1) * deal < share).toBe(true);
  });

  prop.prop([anyFunnel, fc.constantFrom('winRate', 'sqlToOpportunity', 'mqlToSql', 'leadToMql'), anyRate])(
    'a better rate never asks for more before the given stage, and never brings less after it',
    (inputs, field, other) => {
      const [worse, better] = [inputs[field] ?? other, other].toSorted((a, b) => a - b);
      const before = computeFunnel({ ...inputs, [field]: worse });
      const after = computeFunnel({ ...inputs, [field]: better });
      if (!before.ok || !after.ok) return;
      for (const step of steps) {
        const [was, is] = [before.value[step] ?? 0, after.value[step] ?? 0];
        if (isComingOut(inputs, step)) expect(is).toBeGreaterThanOrEqual(was);
        else expect(is).toBeLessThanOrEqual(was);
      }
    },
  );

  prop.prop([anyFunnel, anyRate])('a larger share of the goal never asks for less', (inputs, other) => {
    const [less, more] = [inputs.marketingShare ?? other, other].toSorted((a, b) => a - b);
    const before = computeFunnel({ ...inputs, known: 'revenue', marketingShare: less ?? other });
    const after = computeFunnel({ ...inputs, known: 'revenue', marketingShare: more ?? other });
    if (!before.ok || !after.ok) return;
    expect(after.value.leads).toBeGreaterThanOrEqual(before.value.leads);
  });

  prop.prop([anyFunnel])('the revenue that the needed customers carry reaches the goal', (inputs) => {
    const { customers } = funnelSteps({ ...inputs, known: 'revenue' });
    if (!customers.ok || customers.value === 0) return;
    const carried = funnelRevenue({ ...inputs, known: 'customers', count: customers.value });
    if (carried.ok) expect(carried.value.minor).toBeGreaterThanOrEqual(inputs.revenueGoal?.minor ?? 0);
  });

  prop.prop([anyFunnel])('a point more of a rate never costs, and the levers are sorted', (inputs) => {
    const levers = funnelLevers(inputs);
    const gains = levers.map(({ step, before, after }) => (step === 'mqls' ? before - after : after - before));
    expect(gains.every((gain) => gain >= 0)).toBe(true);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  });
});
