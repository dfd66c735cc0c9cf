import { z } from 'zod';
import { DecisionId, ParkedId, QuestionId, SheetId, ThemeId } from '../../ids';
import { Owner, Side } from '../../side';
import { PartialDate, Timestamp } from '../../time';
import { doc, table } from '../doc';

export const QuestionGroup = z.enum([
  'marketing-asks-sales',
  'sales-asks-marketing',
  'together',
  'leader',
  'accountability',
  'definition',
  'process',
  'barriers',
  'symptoms',
  'checklist',
  'preconditions',
]);
export type QuestionGroup = z.infer<typeof QuestionGroup>;

const options = z.array(doc({ id: z.string(), label: z.string() }));

/** What an answer looks like. Every shape also takes free text beside it. */
export const AnswerShape = z.discriminatedUnion('kind', [
  doc({ kind: z.literal('text') }),
  /** One entry a line. */
  doc({ kind: z.literal('list') }),
  /** One entry a line, in the order in which they happen or matter. */
  doc({ kind: z.literal('ordered') }),
  /** Entries with how often each is met; `unit` names what is counted, such as "times a month". */
  doc({ kind: z.literal('counted'), unit: z.string() }),
  doc({ kind: z.literal('choice'), options }),
  doc({ kind: z.literal('picks'), options }),
  /** Steps from the least to the most; a step is picked, never a number typed. */
  doc({ kind: z.literal('scale'), options }),
  /** Whole percentages that sum to 100. */
  doc({ kind: z.literal('shares'), options }),
  doc({ kind: z.literal('number'), unit: z.string() }),
]);
export type AnswerShape = z.infer<typeof AnswerShape>;

/** What backs an answer up: the question asks for a recent example, for a number with its source, or for a date. */
export const EvidenceKind = z.enum(['example', 'number', 'date']);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** Where a decision goes to work. */
export const Destination = z.enum(['definition', 'clause', 'action', 'parked']);
export type Destination = z.infer<typeof Destination>;

/** A question as it was asked in this workshop: copied from the content or a kit, by id and content version, or written here. */
export const Question = doc({
  id: QuestionId,
  contentVersion: z.int().min(1),
  origin: z.enum(['built-in', 'kit', 'own']),
  group: QuestionGroup,
  text: z.string(),
  /** What makes an answer concrete. */
  probe: z.string(),
  /** The usual first answer, and what to say then; for the facilitator alone. */
  hint: doc({ ifTheySay: z.string(), then: z.string() }),
  shape: AnswerShape,
  evidence: EvidenceKind.nullable(),
  /** Where the outcome goes, in words, and where a decision about it starts out. */
  leadsTo: z.string(),
  destination: Destination,
  /** What usually mends it; barriers and symptoms have one. */
  fix: z.string(),
  source: z.string(),
  hidden: z.boolean(),
});
export type Question = z.infer<typeof Question>;

/** An answer; `value` has the shape of its question, `text` is what was said, `evidence` what backs it up. */
export const Answer = doc({
  text: z.string(),
  evidence: z.string(),
  value: z.discriminatedUnion('kind', [
    doc({ kind: z.literal('text') }),
    doc({ kind: z.literal('list'), entries: z.array(z.string()) }),
    doc({ kind: z.literal('ordered'), entries: z.array(z.string()) }),
    doc({ kind: z.literal('counted'), entries: z.array(doc({ text: z.string(), times: z.int().min(0).nullable() })) }),
    doc({ kind: z.literal('choice'), option: z.string().nullable() }),
    doc({ kind: z.literal('picks'), options: z.array(z.string()) }),
    doc({ kind: z.literal('scale'), option: z.string().nullable() }),
    doc({ kind: z.literal('shares'), percent: z.record(z.string(), z.int().min(0).max(100)) }),
    doc({ kind: z.literal('number'), number: z.number().nullable() }),
  ]),
});
export type Answer = z.infer<typeof Answer>;

/**
 * Who filled in a sheet: the side together, a person by the name that is spoken in the room, or somebody of the side who stays
 * unnamed. Of an unnamed person nothing is kept.
 */
export const SheetBy = z.discriminatedUnion('kind', [
  doc({ kind: z.literal('side') }),
  doc({ kind: z.literal('person'), name: z.string() }),
  doc({ kind: z.literal('unnamed') }),
]);
export type SheetBy = z.infer<typeof SheetBy>;

/**
 * The answers of one side, or of one person of it. Until the reveal nothing outside its own entry screen may read `answers` or
 * `predictions`, what the other side is expected to answer.
 */
export const Sheet = doc({
  id: SheetId,
  side: Side,
  by: SheetBy,
  /** Whether it was written on paper and is typed in by somebody else; only such sheets stand side by side in one screen. */
  onPaper: z.boolean(),
  answers: z.record(QuestionId, Answer),
  predictions: z.record(QuestionId, Answer),
  /** What was typed in from paper and cannot be read yet, by row of the slip; as secret as the answers. */
  unread: z.record(z.string(), z.string()),
  sealedAt: Timestamp.nullable(),
});
export type Sheet = z.infer<typeof Sheet>;

/** How far apart the two answers are, as the facilitator rates it with the room. */
export const GapRating = z.enum(['same', 'close', 'different', 'opposite']);
export type GapRating = z.infer<typeof GapRating>;

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

const Dots = z.int().min(0).max(999);

/** Which of the gaps are worked on first. */
export const Priority = z.enum(['now', 'next', 'later']);
export type Priority = z.infer<typeof Priority>;

/** A question after the reveal: how far apart the sides are, what was said about it, and how it is sorted. */
export const Gap = doc({
  rating: GapRating.nullable(),
  note: z.string(),
  priority: Priority.nullable(),
  themeId: ThemeId.nullable(),
});
export type Gap = z.infer<typeof Gap>;

/** Gaps that belong together, under a name of the room's own. */
export const Theme = doc({ id: ThemeId, name: z.string() });
export type Theme = z.infer<typeof Theme>;

/** The dots of a side by question, entered for the people who gave them. Totals stay hidden until `shownAt`. */
export const Votes = doc({
  /** Dots for each person; null = as suggested. */
  budget: z.int().min(1).max(99).nullable(),
  dots: doc({ marketing: z.record(QuestionId, Dots), sales: z.record(QuestionId, Dots) }),
  shownAt: Timestamp.nullable(),
});
export type Votes = z.infer<typeof Votes>;

export const Diagnosis = doc({
  questions: table(QuestionId, Question),
  sheets: table(SheetId, Sheet),
  /** Whether each side also says what it expects the other to answer to the questions that both are asked. */
  predicts: z.boolean(),
  /** An open sheet seals itself after so many quiet minutes; null = never. */
  sealAfterMinutes: z.int().min(1).max(120).nullable(),
  revealedAt: Timestamp.nullable(),
  /** Later wordings, by side and question; the originals in the sheets never change after the reveal. */
  revisions: z.strictObject({ marketing: z.record(QuestionId, z.string()), sales: z.record(QuestionId, z.string()) }),
  gaps: z.record(QuestionId, Gap),
  themes: table(ThemeId, Theme),
  votes: Votes,
  decisions: table(DecisionId, Decision),
  parkingLot: table(ParkedId, ParkedItem),
});
export type Diagnosis = z.infer<typeof Diagnosis>;
