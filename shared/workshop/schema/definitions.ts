import { z } from 'zod';
import { ConditionId, CriteriaGroupId, DefinitionId, LeadId, RaterId, SampleId } from '../../ids';
import { Side } from '../../side';
import { IsoDate, PartialDate, Timestamp } from '../../time';
import { doc, table } from '../doc';

/** The way of a lead to a client, in order; a team may do without accepted leads and without recycling. Source: S4. */
export const LADDER_STAGES = [
  'lead',
  'mql',
  'sal',
  'sql',
  'sales-ready',
  'opportunity',
  'customer',
  'recycle',
] as const;
export const LadderStage = z.enum(LADDER_STAGES);
export type LadderStage = z.infer<typeof LadderStage>;

/** Something that each side closed, or has not closed yet. */
export const SealedAt = z.strictObject({ marketing: Timestamp.nullable(), sales: Timestamp.nullable() });
export type SealedAt = z.infer<typeof SealedAt>;

/** One thing that a lead must be or have done: an attribute held against values, or against a number in the first of them. */
export const Condition = doc({
  id: ConditionId,
  about: z.enum(['firmographic', 'behavioural']),
  attribute: z.string(),
  test: z.enum(['is', 'is-not', 'contains', 'at-least', 'at-most', 'known']),
  values: z.array(z.string()),
});
export type Condition = z.infer<typeof Condition>;

const Match = z.enum(['all', 'any']);

/** Conditions of which all must hold, or any. */
export const CriteriaGroup = doc({ id: CriteriaGroupId, match: Match, conditions: table(ConditionId, Condition) });
export type CriteriaGroup = z.infer<typeof CriteriaGroup>;

/** What makes a lead count, so that a lead can be held against it: groups of which all must hold, or any. */
export const Criteria = doc({ match: Match, groups: table(CriteriaGroupId, CriteriaGroup) });
export type Criteria = z.infer<typeof Criteria>;

/** A term that both sides agree on: a draft per side, written without seeing the other's, then the agreed text and what goes with it. */
export const Definition = doc({
  id: DefinitionId,
  term: z.string(),
  prompt: z.string(),
  source: z.string(),
  /** Its place on the ladder; null for a term that is no stage. */
  stage: LadderStage.nullable(),
  /** Whether the teams use it. */
  used: z.boolean(),
  drafts: z.strictObject({ marketing: z.string(), sales: z.string() }),
  sealedAt: SealedAt,
  revealedAt: Timestamp.nullable(),
  agreed: z.string(),
  entry: z.string(),
  exit: z.string(),
  /** Ids of the library of lead fields, or fields in own words. */
  requiredFields: z.array(z.string()),
  rejections: z.array(z.string()),
  examples: z.string(),
  counterExamples: z.string(),
  criteria: Criteria,
  /** Who says that a lead has come so far. */
  owner: z.string(),
  changer: z.string(),
  lastReview: PartialDate,
  nextReview: PartialDate,
});
export type Definition = z.infer<typeof Definition>;

/** The ideal client, field by field. Source: S4; exclusions are ours. */
export const ICP_FIELDS = [
  'size',
  'industries',
  'roles',
  'problems',
  'budget',
  'decision',
  'competitors',
  'exclusions',
] as const;
export type IcpField = (typeof ICP_FIELDS)[number];

export const IcpText = z.strictObject({
  size: z.string(),
  industries: z.string(),
  roles: z.string(),
  problems: z.string(),
  budget: z.string(),
  decision: z.string(),
  competitors: z.string(),
  exclusions: z.string(),
});
export type IcpText = z.infer<typeof IcpText>;

/** The ideal client as each side sees it, and as both agreed. */
export const Icp = doc({
  sides: z.strictObject({ marketing: IcpText, sales: IcpText }),
  sealedAt: SealedAt,
  revealedAt: Timestamp.nullable(),
  agreed: IcpText,
});
export type Icp = z.infer<typeof Icp>;

/** How somebody rates a sample lead. */
export const LeadRating = z.enum(['workable', 'not-workable', 'unsure']);
export type LeadRating = z.infer<typeof LeadRating>;

/** One rater's view of a lead: null while there is none; the reason is a code of the library, or nothing. */
export const Vote = doc({ rating: LeadRating.nullable(), reason: z.string(), note: z.string() });
export type Vote = z.infer<typeof Vote>;

/** Somebody who rates the sample for one side; without a name it is the side together. */
export const Rater = doc({ id: RaterId, side: Side, name: z.string(), sealedAt: Timestamp.nullable() });
export type Rater = z.infer<typeof Rater>;

/** A recent lead that both sides rate, each on its own. */
export const SampleLead = doc({
  id: LeadId,
  company: z.string(),
  contact: z.string(),
  source: z.string(),
  receivedOn: PartialDate,
  attributes: z.record(z.string(), z.string()),
  votes: z.partialRecord(RaterId, Vote),
});
export type SampleLead = z.infer<typeof SampleLead>;

/** A sample that was rated before, with what the definition said then. */
export const PastSample = doc({
  id: SampleId,
  name: z.string(),
  closedOn: IsoDate,
  raters: table(RaterId, Rater),
  leads: table(LeadId, SampleLead),
  criteria: Criteria,
  text: z.string(),
});
export type PastSample = z.infer<typeof PastSample>;

export const Definitions = doc({
  terms: table(DefinitionId, Definition),
  icp: Icp,
  sampleName: z.string(),
  raters: table(RaterId, Rater),
  leads: table(LeadId, SampleLead),
  ratingsRevealedAt: Timestamp.nullable(),
  samples: table(SampleId, PastSample),
});
export type Definitions = z.infer<typeof Definitions>;
