import type { Currency, Money } from '../money';
import { err, ok, type Result } from '../result';
import type { CostLine } from '../workshop/schema/metrics';

/** From the least to the most, in one currency. */
export interface CostRange {
  readonly low: Money;
  readonly high: Money;
}

/** Why a line has no cost: a number is missing, the least is above the most, another currency, or beyond counting. */
export type CostGap = 'no-times' | 'no-each' | 'times-reversed' | 'each-reversed' | 'other-currency' | 'too-large';

/**
 * What one line costs in a period: how often × what it costs each time, least by least and most by most. Where only one end of a range is
 * given, it stands for both. Everything comes from the client's own numbers; nothing is assumed.
 */
export function costOf(line: CostLine, currency: Currency): Result<CostRange, CostGap> {
  const times = bothEnds(line.times.low, line.times.high);
  const each = bothEnds(line.each.low, line.each.high);
  if (!times) return err('no-times');
  if (!each) return err('no-each');
  if (each.low.currency !== currency || each.high.currency !== currency) return err('other-currency');
  if (times.low > times.high) return err('times-reversed');
  if (each.low.minor > each.high.minor) return err('each-reversed');
  return range(BigInt(times.low) * BigInt(each.low.minor), BigInt(times.high) * BigInt(each.high.minor), currency);
}

/** The sum of the lines that can be computed, and how many they are; null while there is none. */
export function totalCost(
  lines: readonly CostLine[],
  currency: Currency,
): { readonly range: Result<CostRange, CostGap>; readonly n: number } | null {
  const costs = lines.flatMap((line) => {
    const cost = costOf(line, currency);
    return cost.ok ? [cost.value] : [];
  });
  if (costs.length === 0) return null;
  const sum = (end: keyof CostRange): bigint => costs.reduce((all, cost) => all + BigInt(cost[end].minor), 0n);
  return { range: range(sum('low'), sum('high'), currency), n: costs.length };
}

function bothEnds<T>(low: T | null, high: T | null): { readonly low: T; readonly high: T } | null {
  const least = low ?? high;
  const most = high ?? low;
  return least === null || most === null ? null : { low: least, high: most };
}

function range(low: bigint, high: bigint, currency: Currency): Result<CostRange, CostGap> {
  if (high > BigInt(Number.MAX_SAFE_INTEGER)) return err('too-large');
  return ok({ low: { minor: Number(low), currency }, high: { minor: Number(high), currency } });
}
