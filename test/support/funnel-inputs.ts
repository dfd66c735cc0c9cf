import { fc } from '@fast-check/vitest';
import type { BasisPoints, Money } from '../../shared/money';
import { UNKNOWN_DATE } from '../../shared/time';
import { type FunnelInputs, FunnelStage } from '../../shared/workshop/schema/metrics';

const euros = (units: number): Money => ({ minor: units * 100, currency: 'EUR' });
const percent = (rate: number): BasisPoints => Math.round(rate * 100) as BasisPoints;

/** The worked figures: 18 customers, 72 SQLs, 180 MQLs and 900 leads in a year. */
export const workedFunnel: FunnelInputs = {
  period: 'year',
  known: 'revenue',
  count: null,
  revenueGoal: euros(1_200_000),
  marketingShare: percent(60),
  averageDeal: euros(40_000),
  hasOpportunity: false,
  sqlToOpportunity: null,
  winRate: percent(25),
  mqlToSql: percent(40),
  leadToMql: percent(20),
  neededBy: UNKNOWN_DATE,
};

/** Any rate above 0 %. */
export const anyRate = fc.integer({ min: 1, max: 10_000 }) as fc.Arbitrary<BasisPoints>;

const anyMoney = fc.integer({ min: 1, max: 1_000_000_000_00 }).map((minor): Money => ({ minor, currency: 'EUR' }));

/** Any complete inputs of a funnel, whichever stage is given. */
export const anyFunnel: fc.Arbitrary<FunnelInputs> = fc
  .record({
    period: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
    known: fc.constantFrom(...FunnelStage.options),
    count: fc.integer({ min: 1, max: 1_000_000 }),
    revenueGoal: anyMoney,
    marketingShare: anyRate,
    averageDeal: anyMoney,
    hasOpportunity: fc.boolean(),
    sqlToOpportunity: anyRate,
    winRate: anyRate,
    mqlToSql: anyRate,
    leadToMql: anyRate,
    neededBy: fc.constant(UNKNOWN_DATE),
  })
  .map((inputs) =>
    inputs.known === 'opportunities' && !inputs.hasOpportunity ? { ...inputs, known: 'sqls' as const } : inputs,
  );
