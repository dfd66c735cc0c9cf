import { z } from 'zod';
import { DisconnectId, HandoffId, JourneyId, LinkId, QuestionId, TouchpointId } from '../../ids';
import { Money } from '../../money';
import { Owner } from '../../side';
import { PartialDate } from '../../time';
import { doc, table } from '../doc';
import { Destination } from './diagnosis';

/** The three lanes of a journey, top to bottom. */
export const LANES = ['buyer', 'marketing', 'sales'] as const;
export const Lane = z.enum(LANES);
export type Lane = z.infer<typeof Lane>;

/** How well a touchpoint is known, best first. */
export const Evidence = z.enum(['crm', 'document', 'remembered', 'assumed']);
export type Evidence = z.infer<typeof Evidence>;

/** How far a buyer is on the way to a decision, in the terms of the field, earliest first. */
export const BUYING_STAGES = ['awareness', 'interest', 'evaluation', 'decision'] as const;
export const BuyingStage = z.enum(BUYING_STAGES);
export type BuyingStage = z.infer<typeof BuyingStage>;

/** Something that happened between this buyer and us, on a date as well as it is known. */
export const Touchpoint = doc({
  id: TouchpointId,
  lane: Lane,
  /** What happened, from the palette (`webinar`, `call`, ...) or `other`. */
  kind: z.string(),
  /** The buying stage that somebody named for it; null takes the one that its kind stands for, see `buyingStageOf`. */
  stage: BuyingStage.nullable(),
  title: z.string(),
  date: PartialDate,
  channel: z.string(),
  /** The piece of content that was used, by name; empty when none was. */
  content: z.string(),
  /** The question or objection that was heard. */
  heard: z.string(),
  important: z.boolean(),
  evidence: Evidence,
  /** The other version of it, when the two sides remember differently. */
  otherVersion: z.string(),
});
export type Touchpoint = z.infer<typeof Touchpoint>;

/** "Led to": from one touchpoint to another of the same journey. */
export const Link = doc({ id: LinkId, from: TouchpointId, to: TouchpointId });
export type Link = z.infer<typeof Link>;

/** The lead passing from one team to the other. */
export const Handoff = doc({
  id: HandoffId,
  direction: z.enum(['marketing-to-sales', 'sales-to-marketing']),
  date: PartialDate,
  trigger: z.string(),
  dataPassed: z.string(),
  owner: z.string(),
});
export type Handoff = z.infer<typeof Handoff>;

/** One real deal, from first touch to close. */
export const Journey = doc({
  id: JourneyId,
  client: z.string(),
  size: z.string(),
  source: z.string(),
  value: Money.nullable(),
  outcome: z.enum(['won', 'lost']),
  /** A single lead that is followed from first touch to its end (S2): mapped like a deal, counted among no wins. */
  followed: z.boolean(),
  /** The day of the close: signed, or lost. */
  closedOn: PartialDate,
  owners: z.string(),
  notes: z.string(),
  touchpoints: table(TouchpointId, Touchpoint),
  links: table(LinkId, Link),
  handoffs: table(HandoffId, Handoff),
});
export type Journey = z.infer<typeof Journey>;

/** How much something matters or takes: 1 little, 2 some, 3 a lot. */
export const Level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Level = z.infer<typeof Level>;

/** Where the two teams lose a buyer, with what shows it and where it went. */
export const Disconnect = doc({
  id: DisconnectId,
  text: z.string(),
  side: Owner,
  /** The wins that show it, each whole or by a moment of it. */
  evidence: z.array(doc({ journey: JourneyId, touchpoint: TouchpointId.nullable() })),
  /** The questions whose revealed answers show it. */
  answers: z.array(QuestionId),
  /** The key of the signal that it was written from (see `Signal.key`); empty when the room wrote it itself. */
  signal: z.string(),
  impact: Level.nullable(),
  effort: Level.nullable(),
  owner: z.string(),
  due: PartialDate,
  destination: Destination.nullable(),
});
export type Disconnect = z.infer<typeof Disconnect>;

/** The longest that anything may take, in days: ten years; what is longer is a slip of the pen. */
export const MOST_DAYS = 3650;

const days = z.int().min(1).max(MOST_DAYS);
const count = z.int().min(0).max(100);

/** From where on something in the wins is worth a look; the room may change every one of them. */
export const Thresholds = doc({
  /** A silence of so many days. */
  silenceDays: days,
  /** A hand-off to sales with fewer touchpoints of buyer and marketing before it is early. */
  earlyTouchpoints: count,
  /** A hand-off to sales so many days after the buyer has asked is late. */
  lateDays: days,
  /** A first sales contact with fewer pieces of content seen before it lacks context. */
  contextPieces: count,
  /** A buyer who has asked and hears nothing from sales for so many days is parked. */
  parkedDays: days,
  /** A buying stage that so many wins went through without any content lacks content. */
  bareWins: z.int().min(1).max(100),
});
export type Thresholds = z.infer<typeof Thresholds>;

export const Patterns = doc({
  thresholds: Thresholds,
  /** Signals that the room looked at and set aside, by key, each with its reason. */
  dismissed: z.record(z.string().max(500), z.string()),
  /** The pieces of content that exist, by name, whether a win has used them or not. */
  contentNames: z.array(z.string()),
  disconnects: table(DisconnectId, Disconnect),
});
export type Patterns = z.infer<typeof Patterns>;

export const Journeys = table(JourneyId, Journey);
