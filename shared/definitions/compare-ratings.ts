import type { LeadRating } from '../workshop/schema/definitions';
import type { RatingTable } from './agreement-stats';
import type { RatedLead } from './side-ratings';

/** How the two sides rated the sample, in counts of leads. */
export interface RatingComparison {
  /** All leads of the sample. */
  readonly leads: number;
  /** Leads that both sides called workable or not workable: the only ones that can be compared. */
  readonly compared: number;
  /** Of those compared, how many both sides rated the same. */
  readonly same: number;
  readonly bothWorkable: number;
  readonly onlyMarketing: number;
  readonly onlySales: number;
  readonly neither: number;
  /** Rated by both sides, by at least one of them as "unsure". */
  readonly unsure: number;
  /** Not yet rated by both sides. */
  readonly unrated: number;
}

/** Counts the sample as a two-by-two table; a lead that one side is unsure about is counted apart, not as a disagreement. */
export function compareRatings(leads: readonly Pick<RatedLead, 'ratings'>[]): RatingComparison {
  const count = (marketing: LeadRating, sales: LeadRating): number =>
    leads.filter(({ ratings }) => ratings.marketing === marketing && ratings.sales === sales).length;
  const bothWorkable = count('workable', 'workable');
  const onlyMarketing = count('workable', 'not-workable');
  const onlySales = count('not-workable', 'workable');
  const neither = count('not-workable', 'not-workable');
  const compared = bothWorkable + onlyMarketing + onlySales + neither;
  const unrated = leads.filter(({ ratings }) => ratings.marketing === null || ratings.sales === null).length;
  const unsure = leads.length - compared - unrated;
  return {
    leads: leads.length,
    compared,
    same: bothWorkable + neither,
    bothWorkable,
    onlyMarketing,
    onlySales,
    neither,
    unsure,
    unrated,
  };
}

/** The leads that can be compared as a two-by-two table, from which the figures of agreement come. */
export const ratingTable = (counts: RatingComparison): RatingTable => ({
  bothYes: counts.bothWorkable,
  onlyMarketing: counts.onlyMarketing,
  onlySales: counts.onlySales,
  bothNo: counts.neither,
});

/** Whether the two sides disagree about a lead: one would work it, the other would not. */
export function isDisputed({ ratings: { marketing, sales } }: Pick<RatedLead, 'ratings'>): boolean {
  return (
    (marketing === 'workable' && sales === 'not-workable') || (marketing === 'not-workable' && sales === 'workable')
  );
}
