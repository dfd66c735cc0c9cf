import { addLead } from '../../shared/commands/leads';
import { addRater, castVote, revealRatings, sealRatings } from '../../shared/commands/raters';
import type { Command } from '../../shared/commands/command';
import type { LeadId, RaterId } from '../../shared/ids';
import type { Side } from '../../shared/side';
import { UNKNOWN_DATE } from '../../shared/time';
import type { LeadRating, Rater, SampleLead } from '../../shared/workshop/schema/definitions';
import { NOW } from './new-workshop';

export const leadId = (n: number): LeadId => `lead-${n}` as LeadId;

/** A lead of which nothing is known but its company. */
export const sampleLead = (n: number, known: Partial<SampleLead> = {}): SampleLead => ({
  id: leadId(n),
  company: `Firm ${n}`,
  contact: '',
  source: '',
  receivedOn: UNKNOWN_DATE,
  attributes: {},
  votes: {},
  ...known,
});

/** Somebody who rates for a side; `s1` rates for sales. */
export const rater = (id: string, side: Side = id.startsWith('m') ? 'marketing' : 'sales'): Rater => ({
  id: id as RaterId,
  side,
  name: '',
  sealedAt: null,
});

export type Pair = readonly [marketing: LeadRating | null, sales: LeadRating | null];

/** A sample in which one rater of each side rates lead after lead. */
export const ratedSample = (pairs: readonly Pair[]): readonly Command[] => [
  ...pairs.map((_, index) => addLead(sampleLead(index + 1))),
  addRater(rater('m1')),
  addRater(rater('s1')),
  ...pairs.flatMap(([marketing, sales], index) => [
    castVote('m1' as RaterId, leadId(index + 1), { rating: marketing }),
    castVote('s1' as RaterId, leadId(index + 1), { rating: sales }),
  ]),
];

/** Both sides seal, and the ratings are shown. */
export const revealed: readonly Command[] = [
  sealRatings('m1' as RaterId, NOW),
  sealRatings('s1' as RaterId, NOW),
  revealRatings(NOW),
];
