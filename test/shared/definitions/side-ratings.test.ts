import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { areRatingsSealed, ratedLeads, sideRatings } from '../../../shared/definitions/side-ratings';
import type { LeadId, RaterId } from '../../../shared/ids';
import { LeadRating, type Rater, type SampleLead, type Vote } from '../../../shared/workshop/schema/definitions';
import { tableOf } from '../../../shared/workshop/table';
import { leadId, rater, sampleLead } from '../../support/lead-sample';
import { NOW } from '../../support/new-workshop';

const raters = (...ids: readonly string[]) => tableOf<RaterId, Rater>(ids.map((id) => rater(id)));

/** A lead with votes written as "m1 workable". */
const voted = (...votes: readonly (readonly [string, LeadRating | null])[]): SampleLead => ({
  ...sampleLead(1),
  votes: Object.fromEntries(votes.map(([id, rating]) => [id, { rating, reason: '', note: '' } satisfies Vote])),
});

describe('the rating of a side', () => {
  const three = raters('m1', 'm2', 'm3', 's1', 's2');

  test('is what most of its raters say, with the spread in counts', () => {
    const { marketing } = sideRatings(three, voted(['m1', 'workable'], ['m2', 'workable'], ['m3', 'not-workable']));
    expect(marketing).toEqual({ rating: 'workable', votes: { workable: 2, 'not-workable': 1, unsure: 0 } });
  });

  test('is unsure where two views are equally strong', () => {
    expect(sideRatings(three, voted(['s1', 'workable'], ['s2', 'not-workable'])).sales.rating).toBe('unsure');
  });

  test('is none while nobody has rated, and leaves out who has not', () => {
    const { marketing, sales } = sideRatings(three, voted(['m1', null], ['m2', 'not-workable']));
    expect([marketing.rating, sales.rating]).toEqual(['not-workable', null]);
  });

  test('knows only its own raters, and none that is gone', () => {
    const { marketing, sales } = sideRatings(three, voted(['m1', 'workable'], ['gone', 'not-workable']));
    expect(marketing.votes).toEqual({ workable: 1, 'not-workable': 0, unsure: 0 });
    expect(sales.rating).toBeNull();
  });
});

test('both sides have sealed when every rater of each has, and each has one', () => {
  const sealed = (id: string): Rater => ({ ...rater(id), sealedAt: NOW });
  const all = (...list: readonly Rater[]) => areRatingsSealed(tableOf<RaterId, Rater>(list));
  expect(all(sealed('m1'), sealed('s1'))).toBe(true);
  expect(all(sealed('m1'), sealed('s1'), rater('s2'))).toBe(false);
  expect(all(sealed('m1'), sealed('m2'))).toBe(false);
  expect(all()).toBe(false);
});

test('the leads keep their order', () => {
  const leads = tableOf<LeadId, SampleLead>([2, 1, 3].map((n) => sampleLead(n)));
  expect(ratedLeads({ raters: raters('m1'), leads }).map(({ lead }) => lead.id)).toEqual([2, 1, 3].map(leadId));
});

const anyVotes = fc.array(fc.constantFrom(...LeadRating.options, null), { minLength: 1, maxLength: 7 });

prop.prop([anyVotes])(
  'the order in which raters stand changes nothing, and the counts are those who rated',
  (ratings) => {
    const ids = ratings.map((_, index) => `m${index}`);
    const lead = voted(...ratings.map((rating, index) => [`m${index}`, rating] as const));
    const { marketing } = sideRatings(raters(...ids), lead);
    expect(sideRatings(raters(...ids.toReversed()), lead).marketing).toEqual(marketing);
    const counted = Object.values(marketing.votes).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(ratings.filter((rating) => rating !== null).length);
  },
);
