import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { compareRatings, isDisputed } from '../../../shared/definitions/compare-ratings';
import type { RatedLead } from '../../../shared/definitions/side-ratings';
import { LeadRating } from '../../../shared/workshop/schema/definitions';

type Rated = Pick<RatedLead, 'ratings'>;

const lead = (ratings: RatedLead['ratings']): Rated => ({ ratings });

/** A sample from counts: both workable, only marketing, only sales, neither. */
const sample = (counts: readonly [number, number, number, number]): readonly Rated[] =>
  counts.flatMap((count, cell) =>
    Array.from({ length: count }, () =>
      lead({ marketing: cell < 2 ? 'workable' : 'not-workable', sales: cell % 2 === 0 ? 'workable' : 'not-workable' }),
    ),
  );

describe('the two sides compared', () => {
  test.each([
    [[9, 7, 1, 3], 12, 20],
    [[18, 1, 1, 0], 18, 20],
    [[10, 0, 0, 10], 20, 20],
    [[0, 20, 0, 0], 0, 20],
    [[0, 0, 0, 0], 0, 0],
  ] as const)('%j: %i of %i rated the same', (counts, same, compared) => {
    const [bothWorkable, onlyMarketing, onlySales, neither] = counts;
    expect(compareRatings(sample(counts))).toEqual({
      leads: compared,
      compared,
      same,
      bothWorkable,
      onlyMarketing,
      onlySales,
      neither,
      unsure: 0,
      unrated: 0,
    });
  });

  test('a lead that a side is unsure about or has not rated is counted apart', () => {
    const leads = [
      lead({ marketing: 'workable', sales: 'unsure' }),
      lead({ marketing: 'unsure', sales: 'unsure' }),
      lead({ marketing: null, sales: 'unsure' }),
    ];
    expect(compareRatings(leads)).toMatchObject({ leads: 3, compared: 0, same: 0, unsure: 2, unrated: 1 });
  });

  test('a dispute is one side working what the other would not', () => {
    expect(isDisputed(lead({ marketing: 'workable', sales: 'not-workable' }))).toBe(true);
    expect(isDisputed(lead({ marketing: 'not-workable', sales: 'workable' }))).toBe(true);
    expect(isDisputed(lead({ marketing: 'workable', sales: 'workable' }))).toBe(false);
    expect(isDisputed(lead({ marketing: 'workable', sales: 'unsure' }))).toBe(false);
  });
});

const anyRating = fc.constantFrom(...LeadRating.options, null);
const anyRatings = fc.array(fc.record({ marketing: anyRating, sales: anyRating }));

describe('laws', () => {
  prop.prop([anyRatings])('every lead is in exactly one place', (all) => {
    const { leads, bothWorkable, onlyMarketing, onlySales, neither, unsure, unrated } = compareRatings(
      all.map((one) => lead(one)),
    );
    expect(bothWorkable + onlyMarketing + onlySales + neither + unsure + unrated).toBe(leads);
  });

  prop.prop([anyRatings])('changing the sides round changes only whose the one-sided leads are', (all) => {
    const one = compareRatings(all.map((ratings) => lead(ratings)));
    const other = compareRatings(all.map(({ marketing, sales }) => lead({ marketing: sales, sales: marketing })));
    expect(other).toEqual({ ...one, onlyMarketing: one.onlySales, onlySales: one.onlyMarketing });
  });
});
