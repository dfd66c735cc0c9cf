import { invariant } from '../invariant';
import { err, ok, type Result } from '../result';
import type { FunnelInputs, Period } from '../workshop/schema/metrics';

/** The fields of the funnel that a number can come from. */
export type FunnelField = Exclude<keyof FunnelInputs, 'period'>;

/** The numbers that the reverse funnel gives, from the goal back to the first contact. */
export const FUNNEL_STEPS = ['customers', 'sqls', 'mqls', 'leads'] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** Why a step cannot be computed: the first input in its chain that stands in the way. */
export interface FunnelGap {
  readonly field: FunnelField;
  /** Not entered, entered as 0, in another currency than the goal, or so small that the count is beyond all counting. */
  readonly why: 'empty' | 'zero' | 'other-currency' | 'too-large';
}

/** A whole number of people or companies in the period. */
export type FunnelCount = Result<number, FunnelGap>;

/** The reverse funnel, one count per step. */
export type Funnel = Readonly<Record<FunnelStep, number>>;

/**
 * Each step of the reverse funnel, or what it lacks: customers = revenue goal × marketing share ÷ average deal; SQLs = customers
 * ÷ win rate; MQLs = SQLs ÷ (MQL to SQL); leads = MQLs ÷ (lead to MQL). Source: S4, "work backward".
 *
 * The one rounding rule: every step is rounded up to whole ones before the next is computed from it. Nobody wins 0.4 of a
 * customer, and so each step can be checked by hand against the number shown above it. Rounding up only ever asks for more,
 * never for too little. All arithmetic is on integers.
 */
export function funnelSteps(inputs: FunnelInputs): Readonly<Record<FunnelStep, FunnelCount>> {
  const customers = countCustomers(inputs);
  const sqls = countBefore(customers, inputs, 'winRate');
  const mqls = countBefore(sqls, inputs, 'mqlToSql');
  const leads = countBefore(mqls, inputs, 'leadToMql');
  return { customers, sqls, mqls, leads };
}

/** The whole funnel, or every input that stands in its way, in the order in which they are entered. */
export function computeFunnel(inputs: FunnelInputs): Result<Funnel, readonly FunnelGap[]> {
  const { customers, sqls, mqls, leads } = funnelSteps(inputs);
  if (!customers.ok || !sqls.ok || !mqls.ok || !leads.ok) return err(funnelGaps(inputs));
  return ok({ customers: customers.value, sqls: sqls.value, mqls: mqls.value, leads: leads.value });
}

/** What an average month of the period takes, rounded up to whole ones. */
export function perMonth(count: number, period: Period): number {
  return Number(divideUp(BigInt(count), MONTHS[period]));
}

const MONTHS = { month: 1n, quarter: 3n, year: 12n } as const satisfies Record<Period, bigint>;
const ORDER = [
  'revenueGoal',
  'marketingShare',
  'averageDeal',
  'winRate',
  'mqlToSql',
  'leadToMql',
] as const satisfies FunnelField[];
const WHOLE = 10_000n;

function countCustomers(inputs: FunnelInputs): FunnelCount {
  const gap = firstGap(inputs, ['revenueGoal', 'marketingShare', 'averageDeal']);
  if (gap) return err(gap);
  const goal = invariant(inputs.revenueGoal, 'an empty goal is a gap');
  const share = invariant(inputs.marketingShare, 'an empty share is a gap');
  const deal = invariant(inputs.averageDeal, 'an empty deal is a gap');
  return countable(divideUp(BigInt(goal.minor) * BigInt(share), BigInt(deal.minor) * WHOLE), 'averageDeal');
}

/** How many of the step before it takes to get `count` through at the rate in `field`. */
function countBefore(
  count: FunnelCount,
  inputs: FunnelInputs,
  field: 'winRate' | 'mqlToSql' | 'leadToMql',
): FunnelCount {
  if (!count.ok) return count;
  const rate = inputs[field];
  if (!rate) return err({ field, why: rate === 0 ? 'zero' : 'empty' });
  return countable(divideUp(BigInt(count.value) * WHOLE, BigInt(rate)), field);
}

function funnelGaps(inputs: FunnelInputs): readonly FunnelGap[] {
  const gaps = ORDER.flatMap((field) => firstGap(inputs, [field]) ?? []);
  if (gaps.length > 0) return gaps;
  const tooLarge = Object.values(funnelSteps(inputs)).find((step) => !step.ok);
  return tooLarge && !tooLarge.ok ? [tooLarge.error] : [];
}

function firstGap(inputs: FunnelInputs, fields: readonly FunnelField[]): FunnelGap | null {
  for (const field of fields) {
    const value = inputs[field];
    if (value === null) return { field, why: 'empty' };
    if (value === 0 || (typeof value === 'object' && value.minor === 0)) return { field, why: 'zero' };
    if (field === 'averageDeal' && inputs.revenueGoal && inputs.averageDeal?.currency !== inputs.revenueGoal.currency) {
      return { field, why: 'other-currency' };
    }
  }
  return null;
}

function countable(count: bigint, field: FunnelField): FunnelCount {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? ok(Number(count)) : err({ field, why: 'too-large' });
}

function divideUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
