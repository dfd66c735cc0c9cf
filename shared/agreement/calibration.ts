import { compareText } from '../compare-text';
import { compareRatings } from '../definitions/compare-ratings';
import { evaluate } from '../definitions/evaluate';
import { leadAttributes } from '../definitions/lead-attributes';
import { calibrated } from '../definitions/recalibration';
import { type RatedSample, ratedLeads } from '../definitions/side-ratings';
import type { Criteria, Definitions } from '../workshop/schema/definitions';
import { list } from '../workshop/table';

/** A smaller sample backs no promise: the review takes ten to thirty recent leads. Source: S2; the number is ours. */
export const FEWEST_LEADS = 10;

/** How many leads both sides called workable, of those that meet the criteria and that both rated. */
export interface SampleShare {
  readonly workable: number;
  readonly of: number;
  /** Whether the definition has criteria, so that leads that do not meet them were left out. */
  readonly isOfThoseThatMeet: boolean;
}

/**
 * What the sample shows that sales would accept: the one on the table once its ratings are revealed, else the newest that was rated
 * before. What marketing delivers meets the definition, so only leads count that meet its criteria, where it has any. Null while
 * fewer than `FEWEST_LEADS` such leads are rated by both sides.
 */
export function sampleShare(definitions: Definitions): SampleShare | null {
  const { ratingsRevealedAt, raters, leads, samples } = definitions;
  const criteria = calibrated(definitions)?.criteria;
  const before = list(samples).toSorted((one, other) => compareText(other.closedOn, one.closedOn));
  const open = ratingsRevealedAt === null ? [] : [{ raters, leads }];
  return [...open, ...before].map((sample) => shareOf(sample, criteria)).find(({ of }) => of >= FEWEST_LEADS) ?? null;
}

/** "12 of 20". */
export const shareText = ({ workable, of }: Pick<SampleShare, 'workable' | 'of'>): string => `${workable} of ${of}`;

/** "12 of 20 leads of their sample", or "9 of the 12 leads of their sample that meet it". */
export const shareWords = ({ workable, of, isOfThoseThatMeet }: SampleShare): string =>
  isOfThoseThatMeet
    ? `${workable} of the ${of} leads of their sample that meet it`
    : `${workable} of ${of} leads of their sample`;

function shareOf(sample: RatedSample, criteria: Criteria | undefined): SampleShare {
  const all = ratedLeads(sample).map((rated) => ({
    ...rated,
    result: criteria ? (evaluate(criteria, leadAttributes(rated.lead))?.result ?? null) : null,
  }));
  const { bothWorkable, leads, unrated } = compareRatings(all.filter(({ result }) => result !== 'out'));
  return { workable: bothWorkable, of: leads - unrated, isOfThoseThatMeet: all.some(({ result }) => result !== null) };
}
