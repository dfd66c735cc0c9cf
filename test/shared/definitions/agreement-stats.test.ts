import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  agreementStats,
  cohensKappa,
  formatCoefficient,
  formatP,
  gwetsAc1,
  mcnemarExact,
  type RatingTable,
  yesLeaning,
} from '../../../shared/definitions/agreement-stats';

const table = ([bothYes, onlyMarketing, onlySales, bothNo]: readonly [
  number,
  number,
  number,
  number,
]): RatingTable => ({
  bothYes,
  onlyMarketing,
  onlySales,
  bothNo,
});

describe('hand-computed tables', () => {
  test.each([
    [[9, 7, 1, 3], 0.6, '0.200', '0.266', '0.0703'],
    [[18, 1, 1, 0], 0.9, '-0.053', '0.890', '1.0000'],
    [[10, 0, 0, 10], 1, '1.000', '1.000', '1.0000'],
    [[0, 20, 0, 0], 0, '0.000', '-1.000', '0.0000'],
    [[20, 0, 0, 0], 1, null, '1.000', '1.0000'],
    [[0, 0, 0, 20], 1, null, '1.000', '1.0000'],
  ] as const)('%j', (counts, share, kappa, ac1, p) => {
    const stats = agreementStats(table(counts));
    expect(stats).toMatchObject({ n: 20, share, same: counts[0] + counts[3] });
    expect(stats.kappa === null ? null : formatCoefficient(stats.kappa)).toBe(kappa);
    expect(stats.ac1 === null ? null : formatCoefficient(stats.ac1)).toBe(ac1);
    expect(stats.mcnemar.toFixed(4)).toBe(p);
  });

  test('twenty leads that only marketing would work are hardly chance', () => {
    expect(mcnemarExact(table([0, 20, 0, 0]))).toBeCloseTo(2 / 2 ** 20, 12);
    expect(formatP(mcnemarExact(table([0, 20, 0, 0])))).toBe('< 0.001');
  });

  test('no lead gives no figure', () => {
    expect(agreementStats(table([0, 0, 0, 0]))).toEqual({
      n: 0,
      same: 0,
      share: null,
      kappa: null,
      ac1: null,
      mcnemar: 1,
    });
  });

  test('one lead rated the same, and one rated differently', () => {
    expect(agreementStats(table([1, 0, 0, 0]))).toMatchObject({ kappa: null, ac1: 1, mcnemar: 1 });
    expect(agreementStats(table([0, 1, 0, 0]))).toMatchObject({ kappa: 0, ac1: -1, mcnemar: 1 });
  });
});

describe('published tables', () => {
  test('the first example of Gwet 2008: 118, 5, 2, 0 of 125 rated by two raters', () => {
    expect(cohensKappa(table([118, 5, 2, 0]))).toBeCloseTo(-0.0234, 3);
    expect(gwetsAc1(table([118, 5, 2, 0]))).toBeCloseTo(0.9408, 3);
  });
});

describe('which side says yes more', () => {
  test('is said in words only where the split is hardly chance', () => {
    expect(yesLeaning(table([9, 7, 1, 3]))).toMatchObject({ more: 'marketing', isClear: false });
    expect(yesLeaning(table([9, 1, 9, 3]))).toMatchObject({ more: 'sales', isClear: true });
    expect(yesLeaning(table([9, 2, 2, 3]))).toMatchObject({ more: null, p: 1, isClear: false });
  });
});

describe('the wording of figures', () => {
  test('three decimals (four of a small p), no minus before zero, and a p that is never zero', () => {
    expect(formatCoefficient(-0.0001)).toBe('0.000');
    expect(formatCoefficient(-0.0526)).toBe('-0.053');
    expect([formatP(18 / 256), formatP(0.453_125), formatP(1), formatP(0.000_99)]).toEqual([
      '= 0.0703',
      '= 0.453',
      '= 1.000',
      '< 0.001',
    ]);
  });
});

const anyCount = fc.nat({ max: 30 });
const anyTable = fc.record<RatingTable>({
  bothYes: anyCount,
  onlyMarketing: anyCount,
  onlySales: anyCount,
  bothNo: anyCount,
});

describe('laws', () => {
  prop.prop([anyTable])('changing the sides round changes no figure of agreement', (one) => {
    const other = { ...one, onlyMarketing: one.onlySales, onlySales: one.onlyMarketing };
    expect(agreementStats(other)).toEqual(agreementStats(one));
  });

  prop.prop([anyTable])('changing yes and no round changes none either', (one) => {
    const other = { ...one, bothYes: one.bothNo, bothNo: one.bothYes };
    expect(agreementStats(other)).toEqual(agreementStats(one));
  });

  prop.prop([anyTable])('kappa and AC1 lie from -1 to 1, and are 1 when and only when all is the same', (one) => {
    const { n, same, kappa, ac1, mcnemar } = agreementStats(one);
    for (const value of [kappa, ac1].filter((each) => each !== null)) {
      expect(value).toBeGreaterThanOrEqual(-1);
      expect(value).toBeLessThanOrEqual(1);
      expect(value === 1).toBe(same === n);
    }
    expect(ac1 === null).toBe(n === 0);
    expect(mcnemar).toBeGreaterThan(0);
    expect(mcnemar).toBeLessThanOrEqual(1);
  });

  prop.prop([anyTable])('the exact p is the sum of whole binomial coefficients over a power of two', (one) => {
    const trials = one.onlyMarketing + one.onlySales;
    let [coefficient, sum] = [1n, 0n];
    for (let k = 0; k <= Math.min(one.onlyMarketing, one.onlySales); k += 1) {
      sum += coefficient;
      coefficient = (coefficient * BigInt(trials - k)) / BigInt(k + 1);
    }
    const exact = Math.min(1, Number(2n * sum) / 2 ** trials);
    expect(Math.abs(mcnemarExact(one) - exact)).toBeLessThan(1e-12);
  });
});
