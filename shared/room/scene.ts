import { z } from 'zod';
import { Owner } from '../side';

const Text = z.string().max(20_000);
const Items = <T extends z.ZodType>(item: T) => z.array(item).max(200);
const perSide = <T extends z.ZodType>(value: T) => z.strictObject({ marketing: value, sales: value });

/** What one side said to a question, ready to be read: short lines where the answer has entries or figures, a quote where it was said. */
export const RoomAnswer = z.strictObject({
  /** How the side answered, in words: "says", "expects sales to say". */
  role: Text,
  lines: Items(Text),
  quote: Text,
  /** What this side predicted that the other would say; empty when nothing was predicted. */
  prediction: Text,
  /** The later wording; empty when nothing was revised. */
  revised: Text,
  /** How many sheets stand behind it. */
  people: z.int().min(0),
});
export type RoomAnswer = z.infer<typeof RoomAnswer>;

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
    steps: Items(z.strictObject({ title: Text, minutes: z.int(), state: z.enum(['done', 'now', 'next']) })),
  }),
  /** A stage of the workshop: what it is for. */
  z.strictObject({ kind: z.literal('stage'), title: Text, purpose: Text }),
  /** One question for the whole room; `place` says which of how many. */
  z.strictObject({ kind: z.literal('prompt'), heading: Text, text: Text, place: Text }),
  /** Both sides write in silence: how far they are, never a word of it. */
  z.strictObject({
    kind: z.literal('answering'),
    questions: z.int().min(0),
    sides: perSide(z.strictObject({ state: z.enum(['waiting', 'writing', 'sealed']), sheets: z.int().min(0) })),
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
  z.strictObject({
    kind: z.literal('votes'),
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
