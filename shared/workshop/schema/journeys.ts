import { z } from 'zod';
import { DisconnectId, HandoffId, JourneyId, LinkId, TouchpointId } from '../../ids';
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

/** Something that happened between this buyer and us, on a date as well as it is known. */
export const Touchpoint = doc({
  id: TouchpointId,
  lane: Lane,
  /** What happened, from the palette (`webinar`, `call`, ...) or `other`. */
  kind: z.string(),
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
  /** The day of the close: signed, or lost. */
  closedOn: PartialDate,
  owners: z.string(),
  notes: z.string(),
  touchpoints: table(TouchpointId, Touchpoint),
  links: table(LinkId, Link),
  handoffs: table(HandoffId, Handoff),
});
export type Journey = z.infer<typeof Journey>;

/** Where the two teams lose a buyer, with what shows it and where it went. */
export const Disconnect = doc({
  id: DisconnectId,
  text: z.string(),
  side: Owner,
  evidence: z.array(z.strictObject({ journey: JourneyId, touchpoint: TouchpointId.nullable() })),
  owner: z.string(),
  destination: Destination.nullable(),
});
export type Disconnect = z.infer<typeof Disconnect>;

export const Patterns = doc({
  /** A silence is worth a look from this many days on. */
  silenceDays: z.int().min(1).max(3650),
  disconnects: table(DisconnectId, Disconnect),
});
export type Patterns = z.infer<typeof Patterns>;

export const Journeys = table(JourneyId, Journey);
