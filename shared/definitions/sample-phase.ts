import { SIDES, type Side } from '../side';
import type { Definitions, Rater, SampleLead } from '../workshop/schema/definitions';
import { list } from '../workshop/table';
import { areRatingsSealed, ratedLeads, type RatedLead, ratersOf } from './side-ratings';

/** The parts of the document that a sample consists of. */
export type Sample = Pick<Definitions, 'leads' | 'raters' | 'ratingsRevealedAt'>;

/**
 * How far a sample is. `open`: leads come and go. `fixed`: somebody has sealed, so that the sample stays as it is. `sealed`: all raters of
 * both sides have. `revealed`: both sides see all ratings.
 */
export type SamplePhase = 'open' | 'fixed' | 'sealed' | 'revealed';

/** Says how far a sample is. */
export function samplePhase({ raters, ratingsRevealedAt }: Sample): SamplePhase {
  if (ratingsRevealedAt !== null) return 'revealed';
  if (areRatingsSealed(raters)) return 'sealed';
  return list(raters).some(({ sealedAt }) => sealedAt !== null) ? 'fixed' : 'open';
}

/** The leads with both sides' ratings as they may be shown: until the reveal nobody has rated anything. */
export function shownRatings(sample: Sample): readonly RatedLead[] {
  if (samplePhase(sample) === 'revealed') return ratedLeads(sample);
  return list(sample.leads).map((lead) => ({ lead, ratings: { marketing: null, sales: null } }));
}

/** How many of the leads somebody has rated: how far they are, and nothing of what they said. */
export const ratedBy = ({ id }: Pick<Rater, 'id'>, leads: readonly SampleLead[]): number =>
  leads.filter(({ votes }) => (votes[id]?.rating ?? null) !== null).length;

/** The sides that still have to rate or to seal before the ratings can be revealed. */
export const sidesToSeal = ({ raters }: Pick<Sample, 'raters'>): readonly Side[] =>
  SIDES.filter((side) => {
    const own = ratersOf(raters, side);
    return own.length === 0 || own.some(({ sealedAt }) => sealedAt === null);
  });
