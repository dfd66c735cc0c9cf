import { z } from 'zod';
import { DecisionId, ParkedId, QuestionId } from '../../ids';
import { Owner } from '../../side';
import { PartialDate, Timestamp } from '../../time';
import { doc, table } from '../doc';

export const QuestionGroup = z.enum(['marketing-asks-sales', 'sales-asks-marketing', 'together']);
export type QuestionGroup = z.infer<typeof QuestionGroup>;

/** What an answer looks like. Every shape also takes free text beside it. */
export const AnswerShape = z.discriminatedUnion('kind', [
  doc({ kind: z.literal('text') }),
  /** One entry a line. */
  doc({ kind: z.literal('list') }),
  doc({ kind: z.literal('choice'), options: z.array(doc({ id: z.string(), label: z.string() })) }),
  doc({ kind: z.literal('picks'), options: z.array(doc({ id: z.string(), label: z.string() })) }),
  /** Whole percentages that sum to 100. */
  doc({ kind: z.literal('shares'), options: z.array(doc({ id: z.string(), label: z.string() })) }),
  doc({ kind: z.literal('number'), unit: z.string() }),
]);
export type AnswerShape = z.infer<typeof AnswerShape>;

/** A question as it was asked in this workshop: copied from the content, by id and content version. */
export const Question = doc({
  id: QuestionId,
  contentVersion: z.int().min(1),
  group: QuestionGroup,
  text: z.string(),
  probe: z.string(),
  shape: AnswerShape,
  /** Where the outcome goes, in words. */
  leadsTo: z.string(),
  source: z.string(),
  hidden: z.boolean(),
});
export type Question = z.infer<typeof Question>;

/** One side's answer; `value` has the shape of its question, `text` is what was said. */
export const Answer = doc({
  text: z.string(),
  value: z.discriminatedUnion('kind', [
    doc({ kind: z.literal('text') }),
    doc({ kind: z.literal('list'), entries: z.array(z.string()) }),
    doc({ kind: z.literal('choice'), option: z.string().nullable() }),
    doc({ kind: z.literal('picks'), options: z.array(z.string()) }),
    doc({ kind: z.literal('shares'), percent: z.record(z.string(), z.int().min(0).max(100)) }),
    doc({ kind: z.literal('number'), number: z.number().nullable() }),
  ]),
});
export type Answer = z.infer<typeof Answer>;

/** How far apart the two answers are, as the facilitator rates it with the room. */
export const GapRating = z.enum(['same', 'close', 'different', 'opposite']);
export type GapRating = z.infer<typeof GapRating>;

/** Where a decision goes to work. */
export const Destination = z.enum(['definition', 'clause', 'action', 'parked']);
export type Destination = z.infer<typeof Destination>;

/** What the room decided about a gap or a disconnect. `owner` is a name as it is spoken in the room. */
export const Decision = doc({
  id: DecisionId,
  questionId: QuestionId.nullable(),
  text: z.string(),
  side: Owner,
  owner: z.string(),
  due: PartialDate,
  destination: Destination,
});
export type Decision = z.infer<typeof Decision>;

export const ParkedItem = doc({ id: ParkedId, text: z.string(), raisedAt: Timestamp, settled: z.boolean() });
export type ParkedItem = z.infer<typeof ParkedItem>;

const answersOfOneSide = z.record(QuestionId, Answer);

export const Diagnosis = doc({
  questions: table(QuestionId, Question),
  /** What each side wrote, by question. Until `revealedAt` is set, nothing outside a side's own entry screen may read it. */
  answers: z.strictObject({ marketing: answersOfOneSide, sales: answersOfOneSide }),
  sealedAt: z.strictObject({ marketing: Timestamp.nullable(), sales: Timestamp.nullable() }),
  revealedAt: Timestamp.nullable(),
  /** Later wordings, by side and question; the originals in `answers` never change after the reveal. */
  revisions: z.strictObject({ marketing: z.record(QuestionId, z.string()), sales: z.record(QuestionId, z.string()) }),
  gaps: z.record(QuestionId, doc({ rating: GapRating.nullable(), note: z.string() })),
  decisions: table(DecisionId, Decision),
  parkingLot: table(ParkedId, ParkedItem),
});
export type Diagnosis = z.infer<typeof Diagnosis>;
