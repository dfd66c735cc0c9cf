import { leadReasons } from '../content/lead-reasons';
import { ratedBy } from '../definitions/sample-phase';
import { areRatingsSealed } from '../definitions/side-ratings';
import type { LeadId, RaterId } from '../ids';
import type { Timestamp } from '../time';
import type { Rater, Vote } from '../workshop/schema/definitions';
import { insert, list, remove } from '../workshop/table';
import type { Command } from './command';

/** Adds somebody who rates the sample for one side, until the ratings are revealed. */
export const addRater = (rater: Rater): Command => ({
  label: 'raters.add',
  apply({ definitions }) {
    if (definitions.ratingsRevealedAt === null) insert(definitions.raters, { ...rater, sealedAt: null });
  },
});

/** Says who a rater is; a run of edits is one step. */
export const renameRater = (id: RaterId, name: string): Command => ({
  label: 'raters.rename',
  group: `rater:${id}`,
  apply({ definitions }) {
    const rater = definitions.raters.byId[id];
    if (rater) rater.name = name;
  },
});

/** Takes a rater out with all that they said, until the ratings are revealed. */
export const removeRater = (id: RaterId): Command => ({
  label: 'raters.remove',
  apply({ definitions }) {
    if (definitions.ratingsRevealedAt !== null) return;
    remove(definitions.raters, id);
    for (const lead of list(definitions.leads)) delete lead.votes[id];
  },
});

/**
 * Says how a rater sees a lead, or why; changes nothing once they have sealed. A reason that does not go with the rating is dropped; a
 * run of edits of a note is one step.
 */
export const castVote = (rater: RaterId, lead: LeadId, part: Partial<Vote>): Command => ({
  label: 'leads.rate',
  group: `vote:${rater}:${lead}:${Object.keys(part).join()}`,
  apply({ definitions }) {
    const target = definitions.leads.byId[lead];
    if (!target || definitions.raters.byId[rater]?.sealedAt !== null || definitions.ratingsRevealedAt !== null) return;
    const vote = { ...NO_VOTE, ...target.votes[rater], ...part };
    target.votes[rater] = { ...vote, reason: reasonFor(vote) };
  },
});

/** Seals what a rater said for good. Changes nothing while they have rated no lead. */
export const sealRatings = (id: RaterId, at: Timestamp): Command => ({
  label: 'leads.seal',
  barrier: true,
  apply({ definitions }) {
    const rater = definitions.raters.byId[id];
    if (!rater || rater.sealedAt !== null || ratedBy(rater, list(definitions.leads)) === 0) return;
    rater.sealedAt = at;
  },
});

/** Shows all ratings of both sides at once. Changes nothing until all raters of both sides have sealed. */
export const revealRatings = (at: Timestamp): Command => ({
  label: 'leads.reveal',
  barrier: true,
  apply({ definitions }) {
    if (definitions.ratingsRevealedAt !== null || !areRatingsSealed(definitions.raters)) return;
    definitions.ratingsRevealedAt = at;
  },
});

const NO_VOTE: Vote = { rating: null, reason: '', note: '' };

/** A reason of the library stays only with a rating that it is for; codes that are not known here stay. */
function reasonFor({ rating, reason }: Vote): string {
  const known = leadReasons.find(({ id }) => id === reason);
  return known && !known.for.some((each) => each === rating) ? '' : reason;
}
