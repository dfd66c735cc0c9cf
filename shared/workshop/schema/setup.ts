import { z } from 'zod';
import { AgendaItemId, ParticipantId } from '../../ids';
import { Currency } from '../../money';
import { PartialDate } from '../../time';
import { doc, table } from '../doc';
import { Stage } from '../stage';

/** How long the room has, which decides the agenda. */
export const Preset = z.enum(['ninety-minutes', 'half-day', 'full-day', 'founder']);
export type Preset = z.infer<typeof Preset>;

/** Where a workshop starts: with the diagnosis, with the definition of a qualified lead, or with the scoreboard. */
export const StartingOrder = z.enum(['diagnosis', 'definition', 'scoreboard']);
export type StartingOrder = z.infer<typeof StartingOrder>;

/** Where a person stands: one of the two sides, a leader over both, or the facilitator. */
export const ParticipantSide = z.enum(['marketing', 'sales', 'leader', 'facilitator']);
export type ParticipantSide = z.infer<typeof ParticipantSide>;

export const Participant = doc({ id: ParticipantId, name: z.string(), role: z.string(), side: ParticipantSide });
export type Participant = z.infer<typeof Participant>;

/** One step of the agenda; `minutes` is its time box. `stage` is null for openings and breaks. */
export const AgendaItem = doc({
  id: AgendaItemId,
  stage: Stage.nullable(),
  title: z.string(),
  minutes: z.int().min(0).max(1440),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** What the client's documents are printed on and with. */
export const PrintSetup = doc({
  paper: z.enum(['a4', 'letter']),
  /** A PNG or JPEG as a `data:` address; null while there is none. */
  logo: z
    .string()
    .max(400_000)
    .regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/)
    .nullable(),
  /** What stands at the foot of every page; empty where nothing does. */
  footer: z.string(),
});
export type PrintSetup = z.infer<typeof PrintSetup>;

export const Setup = doc({
  title: z.string(),
  client: z.string(),
  date: PartialDate,
  preset: Preset,
  order: StartingOrder,
  minutesAvailable: z.int().min(0).max(2880),
  currency: Currency,
  participants: table(ParticipantId, Participant),
  agenda: table(AgendaItemId, AgendaItem),
  /** The facilitator's own notes; never shown in the room, never exported in the SLA. */
  notes: z.string(),
  /** What the facilitator wants to remember at a stage; for the console alone. */
  stageNotes: z.partialRecord(Stage, z.string()),
  /** Absent while nobody chose anything: A4, no logo, no footer. */
  print: PrintSetup.optional(),
});
export type Setup = z.infer<typeof Setup>;
