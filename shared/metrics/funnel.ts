import { invariant } from '../invariant';
import type { BasisPoints, Money } from '../money';
import { err, ok, type Result } from '../result';
import type { FunnelInputs, FunnelStage, Period } from '../workshop/schema/metrics';

/** The numbers of the funnel that are counted in whole people or companies, from the customers back to the leads. */
export const FUNNEL_STEPS = ['customers', 'opportunities', 'sqls', 'mqls', 'leads'] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** The fields of the funnel that a number can come from. */
export type FunnelField = Extract<keyof FunnelInputs, 'count' | 'revenueGoal' | 'averageDeal' | RateField>;

/** The rates of the funnel: each says how many of one step come through to the next. */
export type RateField = 'marketingShare' | StepRate;

/** The rates between two steps. */
export type StepRate = 'winRate' | 'sqlToOpportunity' | 'mqlToSql' | 'leadToMql';

/** Why a step cannot be computed: the first input in its chain that stands in the way. */
export interface FunnelGap {
  readonly field: FunnelField;
  /** Not entered, entered as 0, in another currency than the goal, or so small that the count is beyond all counting. */
  readonly why: 'empty' | 'zero' | 'other-currency' | 'too-large';
}

/** A whole number of people or companies in the period. */
export type FunnelCount = Result<number, FunnelGap>;

/** One count per step; without `opportunities` where they are not counted. */
export interface FunnelOf<T> {
  readonly customers: T;
  readonly opportunities?: T;
  readonly sqls: T;
  readonly mqls: T;
  readonly leads: T;
}

/** The whole funnel. */
export type Funnel = FunnelOf<number>;

/**
 * Each step of the funnel, or what it lacks. From a revenue goal: customers = goal × marketing share ÷ average deal; then, back from step to
 * step, the one before = the one after ÷ the rate between them. From any other stage that is given, the same chain is gone in both
 * directions. Source: S4, "work backward".
 *
 * The one rounding rule: what is needed before the stage that is given is rounded up to whole ones, what comes out after it is rounded
 * down, and each step before the next is computed from it. Nobody wins 0.4 of a customer; so each step can be checked by hand against its
 * neighbour, nothing asks for too little, and nothing promises too much. All arithmetic is on integers.
 */
export function funnelSteps(inputs: FunnelInputs): FunnelOf<FunnelCount> {
  const steps = countedSteps(inputs);
  const known = knownStage(inputs);
  const start = known === 'revenue' ? 0 : steps.indexOf(known);
  const counts: FunnelCount[] = [];
  counts[start] = known === 'revenue' ? countCustomers(inputs) : givenCount(inputs);
  for (let at = start + 1; at < steps.length; at += 1)
    counts[at] = countBefore(countAt(counts, at - 1), inputs, rateInto(steps, at - 1));
  for (let at = start - 1; at >= 0; at -= 1)
    counts[at] = countAfter(countAt(counts, at + 1), inputs, rateInto(steps, at));
  return Object.fromEntries(steps.map((step, at) => [step, countAt(counts, at)])) as unknown as FunnelOf<FunnelCount>;
}

/** The whole funnel, or every input that stands in its way, in the order in which they are entered. */
export function computeFunnel(inputs: FunnelInputs): Result<Funnel, readonly FunnelGap[]> {
  const counts = funnelRows(inputs);
  const whole = counts.flatMap(({ step, count }) => (count.ok ? [[step, count.value] as const] : []));
  if (whole.length < counts.length) return err(funnelGaps(inputs));
  return ok(Object.fromEntries(whole) as unknown as Funnel);
}

/** The steps that are counted with their numbers, from the customers back to the leads. */
export function funnelRows(
  inputs: FunnelInputs,
): readonly { readonly step: FunnelStep; readonly count: FunnelCount }[] {
  const counts = funnelSteps(inputs);
  return countedSteps(inputs).flatMap((step) => {
    const count = counts[step];
    return count ? [{ step, count }] : [];
  });
}

/** The revenue goal: as it is given, or the most that the customers carry = customers × average deal ÷ marketing share, rounded down to minor units. */
export function funnelRevenue(inputs: FunnelInputs): Result<Money, FunnelGap> {
  if (knownStage(inputs) === 'revenue') {
    const gap = firstGap(inputs, ['revenueGoal']);
    return gap ? err(gap) : ok(invariant(inputs.revenueGoal, 'an empty goal is a gap'));
  }
  const { customers } = funnelSteps(inputs);
  if (!customers.ok) return customers;
  const gap = firstGap(inputs, ['marketingShare', 'averageDeal']);
  if (gap) return err(gap);
  const deal = invariant(inputs.averageDeal, 'an empty deal is a gap');
  const share = invariant(inputs.marketingShare, 'an empty share is a gap');
  const minor = countable((BigInt(customers.value) * BigInt(deal.minor) * WHOLE) / BigInt(share), 'averageDeal');
  return minor.ok ? ok({ minor: minor.value, currency: deal.currency }) : minor;
}

/** The steps that this funnel counts, from the customers back to the leads. */
export const countedSteps = ({ hasOpportunity }: Pick<FunnelInputs, 'hasOpportunity'>): readonly FunnelStep[] =>
  hasOpportunity ? FUNNEL_STEPS : FUNNEL_STEPS.filter((step) => step !== 'opportunities');

/** The stage whose number is given; SQLs where opportunities are given and not counted. */
export const knownStage = ({ known, hasOpportunity }: Pick<FunnelInputs, 'known' | 'hasOpportunity'>): FunnelStage =>
  known === 'opportunities' && !hasOpportunity ? 'sqls' : known;

/** The rate by which a step comes out of the one before it; leads come out of nothing that is counted. */
export const RATE_INTO = {
  customers: 'winRate',
  opportunities: 'sqlToOpportunity',
  sqls: 'mqlToSql',
  mqls: 'leadToMql',
} as const satisfies Readonly<Record<Exclude<FunnelStep, 'leads'>, StepRate>>;

/** The rates between the steps that are counted, from the win rate back. */
export const stepRates = (inputs: Pick<FunnelInputs, 'hasOpportunity'>): readonly StepRate[] =>
  countedSteps(inputs).flatMap((step) => (step === 'leads' ? [] : RATE_INTO[step]));

/** Whether a step comes out after the stage that is given, and is rounded down. */
export function isComingOut(inputs: FunnelInputs, step: FunnelStep): boolean {
  const known = knownStage(inputs);
  return known !== 'revenue' && FUNNEL_STEPS.indexOf(step) < FUNNEL_STEPS.indexOf(known);
}

/** What an average month of the period takes: the period divided evenly, rounded up to whole ones, or down for what comes out. */
export function perMonth(count: number, period: Period, rounding: 'up' | 'down' = 'up'): number {
  const months = MONTHS[period];
  return Number(rounding === 'up' ? divideUp(BigInt(count), months) : BigInt(count) / months);
}

/** The least whole number that is not below dividend ÷ divisor; both are whole and not negative. */
export const divideUp = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor - 1n) / divisor;

const MONTHS = { month: 1n, quarter: 3n, year: 12n } as const satisfies Record<Period, bigint>;
const WHOLE = 10_000n;

const countAt = (counts: readonly FunnelCount[], at: number): FunnelCount =>
  invariant(counts[at], 'steps are counted from the given one outwards');

/** The rate by which the step at this place comes out of the one after it in the list. */
function rateInto(steps: readonly FunnelStep[], at: number): StepRate {
  const step = steps[at];
  return RATE_INTO[step === undefined || step === 'leads' ? 'mqls' : step];
}

function givenCount({ count }: FunnelInputs): FunnelCount {
  return count ? ok(count) : err({ field: 'count', why: count === 0 ? 'zero' : 'empty' });
}

function countCustomers(inputs: FunnelInputs): FunnelCount {
  const gap = firstGap(inputs, ['revenueGoal', 'marketingShare', 'averageDeal']);
  if (gap) return err(gap);
  const goal = invariant(inputs.revenueGoal, 'an empty goal is a gap');
  const share = invariant(inputs.marketingShare, 'an empty share is a gap');
  const deal = invariant(inputs.averageDeal, 'an empty deal is a gap');
  return countable(divideUp(BigInt(goal.minor) * BigInt(share), BigInt(deal.minor) * WHOLE), 'averageDeal');
}

/** How many of the step before it takes to get `count` through at the rate in `field`. */
function countBefore(count: FunnelCount, inputs: FunnelInputs, field: StepRate): FunnelCount {
  const rate = rateOf(count, inputs, field);
  if (!count.ok || !rate.ok) return rate.ok ? count : rate;
  return countable(divideUp(BigInt(count.value) * WHOLE, BigInt(rate.value)), field);
}

/** How many come out of `count` at the rate in `field`. */
function countAfter(count: FunnelCount, inputs: FunnelInputs, field: StepRate): FunnelCount {
  const rate = rateOf(count, inputs, field);
  if (!count.ok || !rate.ok) return rate.ok ? count : rate;
  return ok(Number((BigInt(count.value) * BigInt(rate.value)) / WHOLE));
}

/** A rate to go on with, or the first thing that stands in the way. */
function rateOf(count: FunnelCount, inputs: FunnelInputs, field: StepRate): Result<BasisPoints, FunnelGap> {
  if (!count.ok) return count;
  const rate = inputs[field];
  return rate ? ok(rate) : err({ field, why: rate === 0 ? 'zero' : 'empty' });
}

function funnelGaps(inputs: FunnelInputs): readonly FunnelGap[] {
  const given =
    knownStage(inputs) === 'revenue'
      ? (['revenueGoal', 'marketingShare', 'averageDeal'] as const)
      : (['count'] as const);
  const gaps = [...given, ...stepRates(inputs)].flatMap((field) => firstGap(inputs, [field]) ?? []);
  if (gaps.length > 0) return gaps;
  const tooLarge = funnelRows(inputs).find(({ count }) => !count.ok)?.count;
  return tooLarge && !tooLarge.ok ? [tooLarge.error] : [];
}

function firstGap(inputs: FunnelInputs, fields: readonly FunnelField[]): FunnelGap | null {
  for (const field of fields) {
    const value = inputs[field];
    if (value === null) return { field, why: 'empty' };
    if (value === 0 || (typeof value === 'object' && value.minor === 0)) return { field, why: 'zero' };
    const goal = knownStage(inputs) === 'revenue' ? inputs.revenueGoal : null;
    if (field === 'averageDeal' && goal && inputs.averageDeal?.currency !== goal.currency) {
      return { field, why: 'other-currency' };
    }
  }
  return null;
}

function countable(count: bigint, field: FunnelField): FunnelCount {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? ok(Number(count)) : err({ field, why: 'too-large' });
}
