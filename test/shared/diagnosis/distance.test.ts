import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  median,
  numberDistance,
  orderDistance,
  overlapDistance,
  ratingDistance,
  scaleDistance,
  sharesDistance,
} from '../../../shared/diagnosis/distance';

/** A formula with values that it compares. */
interface Law<T> {
  readonly distance: (a: T, b: T) => number;
  readonly values: fc.Arbitrary<T>;
}

const entries = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
const shares = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([x, y]) => ({ a: Math.min(x, y), b: Math.abs(x - y), c: 100 - Math.max(x, y) }));
const thirds = fc
  .tuple(fc.nat(5), fc.nat(5), fc.nat(5))
  .filter(([x, y, z]) => x + y + z > 0)
  .map(([x, y, z]) => ({ a: x / (x + y + z), b: y / (x + y + z), c: z / (x + y + z) }));

const laws = {
  number: law(numberDistance, fc.double({ noNaN: true, noDefaultInfinity: true })),
  shares: law((a, b) => sharesDistance(a, b, 100), shares),
  choice: law((a, b) => sharesDistance(a, b, 1), thirds),
  overlap: law(
    overlapDistance,
    entries.map((keys) => new Set<string>(keys)),
  ),
  order: law(orderDistance, entries),
  scale: law(
    (a, b) => scaleDistance(a, b, 5),
    fc.integer({ min: 0, max: 8 }).map((half) => half / 2),
  ),
};

describe.each(Object.entries(laws))('%s', (_name, { pairs, singles }) => {
  prop.prop([pairs])('is symmetric and between 0 and 1', ({ there, back }) => {
    expect(there).toBeCloseTo(back, 12);
    expect(there).toBeGreaterThanOrEqual(0);
    expect(there).toBeLessThanOrEqual(1);
  });

  prop.prop([singles])('is 0 for equal answers', (self) => {
    expect(self).toBe(0);
  });

  prop.prop([pairs])('is above 0 for answers that differ', ({ there, differ }) => {
    if (differ) expect(there).toBeGreaterThan(0);
  });
});

test('numbers: the difference by the larger', () => {
  expect(numberDistance(7, 18)).toBeCloseTo(11 / 18);
  expect(numberDistance(0, 0)).toBe(0);
  expect(numberDistance(0, 5)).toBe(1);
  expect(numberDistance(-5, 5)).toBe(1);
  expect(numberDistance(-5, -10)).toBe(0.5);
  expect(numberDistance(Number.MAX_VALUE, -Number.MAX_VALUE)).toBe(1);
});

test('shares: half of what all of them differ by', () => {
  expect(sharesDistance({ a: 80, b: 20 }, { a: 20, b: 60, c: 20 }, 100)).toBeCloseTo(0.6);
  expect(sharesDistance({ a: 100 }, { b: 100 }, 100)).toBe(1);
});

test('lists: what is not shared, of everything named', () => {
  expect(overlapDistance(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd', 'e']))).toBeCloseTo(3 / 5);
  expect(overlapDistance(new Set(), new Set())).toBe(0);
  expect(overlapDistance(new Set(), new Set(['a']))).toBe(1);
});

test('orders: what the heads of both have in common, on average over the depths', () => {
  expect(orderDistance(['a', 'b', 'c'], ['b', 'a', 'c'])).toBeCloseTo(1 - (0 + 1 + 1) / 3);
  expect(orderDistance(['a', 'b', 'c'], ['a', 'c', 'b'])).toBeCloseTo(1 - (1 + 1 / 2 + 1) / 3);
  expect(orderDistance(['a', 'b'], ['a'])).toBeCloseTo(1 - (1 + 1 / 2) / 2);
  expect(orderDistance([], [])).toBe(0);
  expect(orderDistance(['a'], [])).toBe(1);
});

test('scales: the steps between, of the steps there are', () => {
  expect(scaleDistance(0, 2, 4)).toBeCloseTo(2 / 3);
  expect(scaleDistance(1.5, 2, 5)).toBeCloseTo(1 / 8);
  expect(scaleDistance(0, 0, 1)).toBe(0);
});

test('ratings stand in their order among measured gaps', () => {
  expect((['same', 'close', 'different', 'opposite'] as const).map(ratingDistance)).toEqual([0, 1 / 3, 2 / 3, 1]);
});

test('the median of an even count lies between the two in the middle', () => {
  expect(median([])).toBeNull();
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 2, 10, 4])).toBe(3);
});

function law<T>(distance: Law<T>['distance'], values: Law<T>['values']) {
  return {
    pairs: fc.tuple(values, values).map(([a, b]) => ({
      there: distance(a, b),
      back: distance(b, a),
      differ: JSON.stringify(plain(a)) !== JSON.stringify(plain(b)) && isFarEnough(a, b),
    })),
    singles: values.map((value) => distance(value, structuredClone(value))),
  };
}

/** Sets and signed zeros in a form that can be compared. */
const plain = (value: unknown): unknown => {
  if (value instanceof Set) return [...value].toSorted((a, b) => String(a).localeCompare(String(b)));
  return typeof value === 'number' ? value + 0 : value;
};

/** Numbers that differ by less than a billionth of themselves are as good as equal. */
function isFarEnough(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return true;
  return Math.abs(a / 2 - b / 2) > Math.max(Math.abs(a), Math.abs(b)) * 1e-8;
}
