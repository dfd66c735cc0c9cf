import { max, median, min, quantile } from 'simple-statistics';

/** What one win shows in whole days, or in things counted; `approximate` when it rests on a date known to the month only. */
export interface Measure {
  readonly amount: number;
  readonly approximate: boolean;
}

/** A figure over several wins, with the number of wins it rests on; quartiles only from five wins up. */
export interface Spread {
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly quartiles: { readonly lower: number; readonly upper: number } | null;
  /** How many of the n rest on a date known to the month only. */
  readonly approximate: number;
  /** Whether the median itself does: the win in the middle, or one of the two. */
  readonly isMedianApproximate: boolean;
}

/** From so many wins on quartiles say something. */
const QUARTILES_FROM = 5;

/** Median, smallest, largest and quartiles of what is measured, each win once; null when nothing is. */
export function spreadOfMeasures(measures: readonly Measure[]): Spread | null {
  if (measures.length === 0) return null;
  const amounts = measures.map(({ amount }) => amount);
  return {
    n: amounts.length,
    median: median(amounts),
    min: min(amounts),
    max: max(amounts),
    quartiles:
      amounts.length < QUARTILES_FROM ? null : { lower: quantile(amounts, 0.25), upper: quantile(amounts, 0.75) },
    approximate: measures.filter(({ approximate }) => approximate).length,
    isMedianApproximate: middleOf(measures).some(({ approximate }) => approximate),
  };
}

/** The measure in the middle, or the two; of equal ones the exact stand first, so that the order of entry does not matter. */
function middleOf(measures: readonly Measure[]): readonly Measure[] {
  const sorted = measures.toSorted((a, b) => a.amount - b.amount || Number(a.approximate) - Number(b.approximate));
  return sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
}
