import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { CostLineId } from '../../../shared/ids';
import { costOf, totalCost } from '../../../shared/metrics/cost';
import type { CostLine } from '../../../shared/workshop/schema/metrics';

type Ends = readonly [number | null, number | null];

const euros = (units: number | null) => (units === null ? null : { minor: units * 100, currency: 'EUR' });
const line = ([low, high]: Ends, [least, most]: Ends): CostLine => ({
  id: 'c1' as CostLineId,
  name: '',
  times: { low, high },
  each: { low: euros(least), high: euros(most) },
});

describe('a line of what misalignment costs', () => {
  test('is how often times how much, least by least and most by most', () => {
    expect(costOf(line([10, 20], [50, 80]), 'EUR')).toEqual({
      ok: true,
      value: { low: euros(500), high: euros(1600) },
    });
  });

  test('takes one end for both where only one is given', () => {
    expect(costOf(line([10, null], [50, 80]), 'EUR')).toMatchObject({ value: { low: euros(500), high: euros(800) } });
    expect(costOf(line([10, 20], [null, 80]), 'EUR')).toMatchObject({ value: { low: euros(800), high: euros(1600) } });
  });

  test.each([
    [line([null, null], [50, 80]), 'no-times'],
    [line([10, 20], [null, null]), 'no-each'],
    [line([20, 10], [50, 80]), 'times-reversed'],
    [line([10, 20], [80, 50]), 'each-reversed'],
    [line([0, 1_000_000_000], [0, 1_000_000_000]), 'too-large'],
    [{ ...line([1, 1], [1, 1]), each: { low: { minor: 1, currency: 'USD' }, high: null } }, 'other-currency'],
  ])('cannot be computed: %#', (given, gap) => {
    expect(costOf(given, 'EUR')).toEqual({ ok: false, error: gap });
  });

  test('is summed with the others that can be computed', () => {
    expect(totalCost([line([10, 20], [50, 80]), line([1, 2], [100, 100]), line([20, 10], [1, 1])], 'EUR')).toEqual({
      range: { ok: true, value: { low: euros(600), high: euros(1800) } },
      n: 2,
    });
    expect(totalCost([line([null, null], [1, 1])], 'EUR')).toBeNull();
  });
});

const anyEnd = fc.integer({ min: 0, max: 10_000 });

prop.prop([fc.array(fc.tuple(anyEnd, anyEnd, anyEnd, anyEnd), { minLength: 1, maxLength: 5 })])(
  'the total never runs backwards, and one line more never makes it less',
  (numbers) => {
    const lines = numbers.map(([a, b, c, d]) =>
      line([Math.min(a, b), Math.max(a, b)], [Math.min(c, d), Math.max(c, d)]),
    );
    const all = totalCost(lines, 'EUR')?.range;
    const fewer = totalCost(lines.slice(1), 'EUR')?.range;
    if (!all?.ok) throw new Error('every line can be computed');
    expect(all.value.low.minor).toBeLessThanOrEqual(all.value.high.minor);
    if (fewer?.ok) expect(all.value.high.minor).toBeGreaterThanOrEqual(fewer.value.high.minor);
  },
);
