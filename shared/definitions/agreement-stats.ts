import { binomialDistribution } from 'simple-statistics';

/** Leads that both sides called workable or not, as a two-by-two table of counts. */
export interface RatingTable {
  readonly bothYes: number;
  readonly onlyMarketing: number;
  readonly onlySales: number;
  readonly bothNo: number;
}

/** How far two sides agree; every figure rests on `n` leads, and null stands where a figure is not defined. */
export interface AgreementStats {
  readonly n: number;
  /** Leads rated the same by both sides. */
  readonly same: number;
  /** The same as a share of all, from 0 to 1; null without leads. */
  readonly share: number | null;
  /** Cohen's kappa, from -1 to 1. */
  readonly kappa: number | null;
  /** Gwet's AC1, from -1 to 1. */
  readonly ac1: number | null;
  /** Exact two-sided p of McNemar's test, above 0 and at most 1. */
  readonly mcnemar: number;
}

/** All figures of agreement of one table. */
export function agreementStats(table: RatingTable): AgreementStats {
  const n = leadsIn(table);
  const same = table.bothYes + table.bothNo;
  return {
    n,
    same,
    share: n === 0 ? null : same / n,
    kappa: cohensKappa(table),
    ac1: gwetsAc1(table),
    mcnemar: mcnemarExact(table),
  };
}

/**
 * Cohen's kappa: (po - pe) / (1 - pe), where po is the share rated the same and pe = m·s + (1 - m)(1 - s) the share to be expected when
 * marketing says yes to a share m and sales to a share s. Null when pe is 1: both sides gave one and the same answer throughout.
 * Counted in whole numbers up to the one division. Source: Cohen 1960, A coefficient of agreement for nominal scales.
 */
export function cohensKappa(table: RatingTable): number | null {
  const n = leadsIn(table);
  const { marketing, sales } = yesCounts(table);
  const expected = marketing * sales + (n - marketing) * (n - sales);
  const room = n * n - expected;
  return room === 0 ? null : (n * (table.bothYes + table.bothNo) - expected) / room;
}

/**
 * Gwet's AC1: (po - pe) / (1 - pe) with pe = 2q(1 - q), where q is the share of yes over both sides' answers. As pe is at most one half, it
 * is defined for every table with a lead, also where kappa is not. Source: Gwet 2008, Computing inter-rater reliability and its variance
 * in the presence of high agreement.
 */
export function gwetsAc1(table: RatingTable): number | null {
  const n = leadsIn(table);
  if (n === 0) return null;
  const { marketing, sales } = yesCounts(table);
  const yes = marketing + sales;
  const [whole, expected] = [2 * n * n, yes * (2 * n - yes)];
  return (2 * n * (table.bothYes + table.bothNo) - expected) / (whole - expected);
}

/**
 * The exact two-sided p of McNemar's test: of the leads that only one side would work, as uneven a split as this one or a more uneven one,
 * if each were as likely to be marketing's as sales' (binomial with one half, both tails). 1 where no lead is rated differently.
 * Source: McNemar 1947, in its exact binomial form.
 */
export function mcnemarExact({ onlyMarketing, onlySales }: RatingTable): number {
  const tail = Math.min(onlyMarketing, onlySales);
  const chances = binomialDistribution(onlyMarketing + onlySales, 0.5)?.slice(0, tail + 1) ?? [];
  return chances.length === 0 ? 1 : Math.min(1, 2 * chances.reduce((sum, chance) => sum + chance, 0));
}

/** Which side calls more leads workable: told apart from chance only where the exact p is below 0.05. */
export interface YesLeaning {
  /** The side that says yes more often; null when both say it equally often. */
  readonly more: 'marketing' | 'sales' | null;
  /** Leads that only marketing, and leads that only sales would work. */
  readonly onlyMarketing: number;
  readonly onlySales: number;
  readonly p: number;
  readonly isClear: boolean;
}

/** Says which side calls more leads workable, and whether so uneven a split is hardly chance (exact McNemar, p below 0.05). */
export function yesLeaning(table: RatingTable): YesLeaning {
  const { onlyMarketing, onlySales } = table;
  const p = mcnemarExact(table);
  const more = onlyMarketing === onlySales ? null : onlyMarketing > onlySales ? 'marketing' : 'sales';
  return { more, onlyMarketing, onlySales, p, isClear: p < CLEAR };
}

const CLEAR = 0.05;

/** A coefficient in three decimals, without a minus before zero. */
export const formatCoefficient = (value: number): string => value.toFixed(3).replace(/^-(?=0\.000$)/, '');

/** A p with its sign: "< 0.001" below that, "= 0.0703" below one tenth, else "= 0.453". */
export const formatP = (p: number): string => (p < 0.001 ? '< 0.001' : `= ${p.toFixed(p < 0.1 ? 4 : 3)}`);

const leadsIn = ({ bothYes, onlyMarketing, onlySales, bothNo }: RatingTable): number =>
  bothYes + onlyMarketing + onlySales + bothNo;

const yesCounts = ({ bothYes, onlyMarketing, onlySales }: RatingTable) => ({
  marketing: bothYes + onlyMarketing,
  sales: bothYes + onlySales,
});
