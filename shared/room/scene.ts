import { z } from 'zod';
import { Owner } from '../side';

const Text = z.string().max(20_000);
const Items = <T extends z.ZodType>(item: T) => z.array(item).max(200);
const perSide = <T extends z.ZodType>(value: T) => z.strictObject({ marketing: value, sales: value });

/** What the sheets of one side come to: short lines where there are entries or figures, what was said where there are only words. */
export const RoomStatement = z.strictObject({
  /** How it comes from several sheets, in words: "median of 3 answers"; empty where one sheet says it. */
  from: Text,
  lines: Items(Text),
  /** What was said in words, each sheet by itself; next to what several sheets come to nobody is quoted. */
  voices: Items(Text),
});
export type RoomStatement = z.infer<typeof RoomStatement>;

/** What one side said to a question, ready to be read. */
export const RoomAnswer = z.strictObject({
  ...RoomStatement.shape,
  /** How the side answered, in words: "says", "expects sales to say"; empty when it did not. */
  role: Text,
  /** Whether the side was only to guess what the other says. */
  isGuess: z.boolean(),
  /** What this side predicted that the other would say; null when nothing was predicted. */
  prediction: RoomStatement.nullable(),
  /** The later wording; empty when nothing was revised. */
  revised: Text,
});
export type RoomAnswer = z.infer<typeof RoomAnswer>;

/** Where a side stands on a scale: a step from 0, halves between two, with its word. */
export const RoomLevel = z.strictObject({ position: z.number().min(0), steps: z.int().min(1), label: Text });
export type RoomLevel = z.infer<typeof RoomLevel>;

/** One touchpoint of a map in the room: `at` runs from 0, the first touch, to 1, the close. */
export const RoomTouchpoint = z.strictObject({
  lane: z.enum(['buyer', 'marketing', 'sales']),
  at: z.number().min(0).max(1),
  title: Text,
  date: Text,
});
export type RoomTouchpoint = z.infer<typeof RoomTouchpoint>;

/**
 * What the audience may see: one statement at a time, made of words that were chosen for the room. It is a list of what is allowed, not the
 * document with something taken away: no notes, no file names, no other workshop, nothing sealed has a place in it.
 */
export const RoomScene = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank') }),
  /** The workshop itself, before and between the stages. */
  z.strictObject({ kind: z.literal('title'), title: Text, subtitle: Text }),
  z.strictObject({
    kind: z.literal('agenda'),
    steps: Items(
      z.strictObject({
        title: Text,
        minutes: z.int(),
        state: z.enum(['done', 'now', 'next']),
        /** By the plan, in milliseconds since 1970; null before the day has begun. */
        startsAt: z.number().nullable(),
      }),
    ),
  }),
  /** A stage of the workshop: what it is for. */
  z.strictObject({ kind: z.literal('stage'), title: Text, purpose: Text }),
  /** One question for the whole room; `place` says which of how many. */
  z.strictObject({ kind: z.literal('prompt'), heading: Text, text: Text, place: Text }),
  /** Both sides answer apart: how far they are, never a word of it. */
  z.strictObject({
    kind: z.literal('answering'),
    questions: z.int().min(0),
    sides: perSide(
      z.strictObject({
        state: z.enum(['waiting', 'writing', 'sealed']),
        sheets: z.int().min(0),
        sealedSheets: z.int().min(0),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('reveal'),
    heading: Text,
    text: Text,
    /** The gap in words with its count: "80 of 100 apart", "rated different". */
    gap: Text,
    /** From 0, no gap, to 1, as far apart as can be; null where nobody rated or measured it. */
    distance: z.number().min(0).max(1).nullable(),
    answers: perSide(RoomAnswer),
  }),
  /** The questions by gap, widest first. */
  z.strictObject({
    kind: z.literal('gaps'),
    gaps: Items(z.strictObject({ text: Text, gap: Text, distance: z.number().min(0).max(1).nullable() })),
  }),
  /** Statements on a scale with the level of each side, widest gap first; null for a side that gave none. */
  z.strictObject({
    kind: z.literal('levels'),
    rows: Items(z.strictObject({ text: Text, marketing: RoomLevel.nullable(), sales: RoomLevel.nullable() })),
  }),
  z.strictObject({
    kind: z.literal('votes'),
    /** What is voted on, widest gap first, without a word about its dots; empty once totals are shown. */
    gaps: Items(Text),
    /** Null while totals are hidden: the room then sees only that it votes. */
    totals: Items(
      z.strictObject({ text: Text, marketing: z.int().min(0), sales: z.int().min(0), total: z.int().min(0) }),
    ).nullable(),
    budget: z.int().min(0),
  }),
  z.strictObject({
    kind: z.literal('decisions'),
    decisions: Items(z.strictObject({ text: Text, owner: Text, due: Text, side: Owner })),
  }),
  z.strictObject({
    kind: z.literal('map'),
    title: Text,
    from: Text,
    to: Text,
    span: Text,
    touchpoints: Items(RoomTouchpoint),
    handoffs: Items(z.strictObject({ at: z.number().min(0).max(1), title: Text })),
  }),
  /** How clients come to a decision: the stages with their days, and the few things that matter most at each. */
  z.strictObject({
    kind: z.literal('shared-map'),
    title: Text,
    stages: Items(
      z.strictObject({
        name: Text,
        /** "64 days"; empty while nobody knows. */
        days: Text,
        /** What the days rest on: "median of 7 of 8 wins"; empty for days that the room set. */
        count: Text,
        /** Most important first; `lane` null for what belongs to no lane. */
        parts: Items(z.strictObject({ lane: z.enum(['buyer', 'marketing', 'sales']).nullable(), text: Text })),
      }),
    ),
  }),
  /** Figures of a set, each with its count: "74 days", "median of 6 of 8 wins". */
  z.strictObject({
    kind: z.literal('figures'),
    title: Text,
    figures: Items(z.strictObject({ value: Text, label: Text, count: Text })),
  }),
  z.strictObject({
    kind: z.literal('definition'),
    term: Text,
    text: Text,
    /** Both drafts while nothing is agreed; null once there is an agreed text. */
    drafts: perSide(Text).nullable(),
  }),
  z.strictObject({
    kind: z.literal('clause'),
    side: Owner,
    heading: Text,
    text: Text,
    owner: Text,
    place: Text,
  }),
  z.strictObject({ kind: z.literal('parked'), items: Items(Text) }),
]);
export type RoomScene = z.infer<typeof RoomScene>;

/** The clock of the step as the room reads it. It runs by itself from the wall clock, and never says more than its title. */
export const RoomTimer = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('running'), title: Text, endsAt: z.number(), lengthMs: z.int().min(0) }),
  z.strictObject({ state: z.literal('paused'), title: Text, leftMs: z.int(), lengthMs: z.int().min(0) }),
]);
export type RoomTimer = z.infer<typeof RoomTimer>;

/** Everything the audience window ever receives. */
export const RoomPicture = z.strictObject({ scene: RoomScene, timer: RoomTimer.nullable() });
export type RoomPicture = z.infer<typeof RoomPicture>;
