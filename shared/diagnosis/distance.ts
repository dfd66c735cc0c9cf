import { median as medianOfSome } from 'simple-statistics';
import type { GapRating } from '../workshop/schema/diagnosis';

/** Distance of two numbers: |a − b| ÷ max(|a|, |b|); 0 when both are 0, and never more than 1, whatever their signs. */
export function numberDistance(a: number, b: number): number {
  const largest = Math.max(Math.abs(a), Math.abs(b));
  return largest === 0 ? 0 : bounded(Math.abs(a / largest - b / largest));
}

/** Distance of two ways to share out one whole: ½ · Σ |aᵢ − bᵢ| ÷ the whole. Both sum to `whole`; what is left out is 0. */
export function sharesDistance(a: Parts, b: Parts, whole: number): number {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const apart = [...keys].reduce((sum, key) => sum + Math.abs((a[key] ?? 0) - (b[key] ?? 0)), 0);
  return bounded(apart / 2 / whole);
}

/** Distance of two sets: 1 − |A ∩ B| ÷ |A ∪ B|; 0 when both are empty. */
export function overlapDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : bounded(1 - countShared(a, b) / all);
}

/**
 * Distance of two orders: 1 − the average, over the depths d = 1 … k, of |A's first d ∩ B's first d| ÷ d, where k is the length of
 * the longer one; 0 when both are empty. Neither names anything twice.
 */
export function orderDistance(a: readonly string[], b: readonly string[]): number {
  const depths = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index + 1);
  if (depths.length === 0) return 0;
  const overlaps = depths.map((depth) => countShared(new Set(a.slice(0, depth)), new Set(b.slice(0, depth))) / depth);
  return bounded(1 - mean(overlaps));
}

/** Distance of two places on a scale: |a − b| ÷ (steps − 1); 0 on a scale of a single step. */
export function scaleDistance(a: number, b: number, steps: number): number {
  return steps < 2 ? 0 : bounded(Math.abs(a - b) / (steps - 1));
}

/** Where a rating stands among measured gaps: same 0, close ⅓, different ⅔, opposite 1. Only for the order, never shown as a figure. */
export const ratingDistance = (rating: GapRating): number => RATING_DISTANCES[rating];

/** The sum divided by the count; of nothing it is 0. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value in the middle, or the mean of the two in the middle; of nothing it is null. */
export const median = (values: readonly number[]): number | null =>
  values.length === 0 ? null : medianOfSome([...values]);

type Parts = Readonly<Record<string, number>>;

const RATING_DISTANCES = { same: 0, close: 1 / 3, different: 2 / 3, opposite: 1 } as const satisfies Record<
  GapRating,
  number
>;

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((key) => b.has(key)).length;

/** Sums of fractions miss 0 and 1 by a hair: what is this near to equal is equal. */
const bounded = (distance: number): number => (distance < HAIR ? 0 : distance > 1 - HAIR ? 1 : distance);

const HAIR = 1e-9;
