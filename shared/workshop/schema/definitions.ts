import { z } from 'zod';
import { DefinitionId, LeadId } from '../../ids';
import { PartialDate } from '../../time';
import { doc, table } from '../doc';

/** A term that both sides agree on: a draft per side, then the agreed text. */
export const Definition = doc({
  id: DefinitionId,
  term: z.string(),
  prompt: z.string(),
  source: z.string(),
  drafts: z.strictObject({ marketing: z.string(), sales: z.string() }),
  agreed: z.string(),
  owner: z.string(),
  lastReview: PartialDate,
  nextReview: PartialDate,
});
export type Definition = z.infer<typeof Definition>;

/** How one side rates a sample lead. */
export const LeadRating = z.enum(['workable', 'not-workable', 'unsure']);
export type LeadRating = z.infer<typeof LeadRating>;

/** A recent lead that both sides rate, to test the definition of a qualified lead. */
export const SampleLead = doc({
  id: LeadId,
  company: z.string(),
  contact: z.string(),
  source: z.string(),
  receivedOn: PartialDate,
  /** What is known about it, as column and value: "Employees" -> "120". */
  attributes: z.record(z.string(), z.string()),
  ratings: z.strictObject({ marketing: LeadRating.nullable(), sales: LeadRating.nullable() }),
  reasons: z.strictObject({ marketing: z.string(), sales: z.string() }),
});
export type SampleLead = z.infer<typeof SampleLead>;

export const Definitions = doc({
  terms: table(DefinitionId, Definition),
  leads: table(LeadId, SampleLead),
});
export type Definitions = z.infer<typeof Definitions>;
