import { z } from 'zod';
import {
  CadenceId,
  ClauseId,
  DecisionRightId,
  EscalationId,
  HandoffStepId,
  MetricId,
  SignerId,
  VersionId,
} from '../../ids';
import { Owner, Side } from '../../side';
import { IsoDate, PartialDate, Timestamp } from '../../time';
import { doc, table } from '../doc';
import { Stage } from '../stage';
import { TIME_OF_DAY } from './metrics';

/** What a clause was made from, so that "why this clause" can lead back to it. `ref` is the id of the thing in that stage. */
export const ClauseReason = doc({ stage: Stage, ref: z.string(), text: z.string() });
export type ClauseReason = z.infer<typeof ClauseReason>;

/** One commitment of the SLA. `kind` is its entry in the clause library (`SL1` ...), or `custom`. */
export const Clause = doc({
  id: ClauseId,
  kind: z.string(),
  side: Owner,
  heading: z.string(),
  text: z.string(),
  /** Whether a person changed the text after it was assembled: then it is never overwritten. */
  edited: z.boolean(),
  /** What its places were filled with when it was assembled or last compared, by place; absent where nobody recorded it. */
  basis: z.record(z.string(), z.string()).optional(),
  reasons: z.array(ClauseReason),
  owner: z.string(),
  consequence: z.string(),
  included: z.boolean(),
});
export type Clause = z.infer<typeof Clause>;

/** One step of the hand-off: who does it, by when, and where it is recorded. */
export const HandoffStep = doc({
  id: HandoffStepId,
  /** Who acts in it. */
  lane: Owner,
  step: z.string(),
  owner: z.string(),
  clock: z.string(),
  record: z.string(),
});
export type HandoffStep = z.infer<typeof HandoffStep>;

/** A meeting that keeps the agreement alive; `metrics` are the shared numbers it reads. */
export const Cadence = doc({
  id: CadenceId,
  name: z.string(),
  every: z.enum(['week', 'month', 'quarter', 'year']),
  who: z.string(),
  minutes: z.int().min(0).max(1440).nullable(),
  agenda: z.string(),
  metrics: z.array(MetricId),
  /** The first time it is held: the day, and the time of day where one is set. */
  firstOn: IsoDate.nullable(),
  at: z.union([z.literal(''), z.string().regex(TIME_OF_DAY)]),
  included: z.boolean(),
});
export type Cadence = z.infer<typeof Cadence>;

/** One rung of the escalation ladder: if `trigger` happens, `person` decides within `within`. */
export const Escalation = doc({ id: EscalationId, trigger: z.string(), person: z.string(), within: z.string() });
export type Escalation = z.infer<typeof Escalation>;

/** Someone who signs, and for which side. */
export const Signer = doc({ id: SignerId, name: z.string(), role: z.string(), side: Side });
export type Signer = z.infer<typeof Signer>;

/** A line of a drawn signature: x, y, x, y ... on a sheet of 1,000 by 300. */
const Stroke = z.array(z.int().min(0).max(1_000)).max(4_000);

/** A signature under a version: a name typed on a day by a person in the room, and drawn where that person wished to. */
export const Signature = doc({
  name: z.string(),
  role: z.string(),
  side: Side,
  signedOn: IsoDate,
  drawn: z.array(Stroke).max(200).optional(),
});
export type Signature = z.infer<typeof Signature>;

/** Why a version was signed although the check found what should have been settled first, and what it found, as sentences. */
export const Despite = doc({ reason: z.string(), findings: z.array(z.string()) });
export type Despite = z.infer<typeof Despite>;

/**
 * A signed version, frozen: `canonical` is the RFC 8785 text of the terms with number, time and signatures, `sha256` its hash in lower-case hex. Both stay as
 * they are for ever; any later edit belongs to the next draft.
 */
export const SignedVersion = doc({
  id: VersionId,
  number: z.int().min(1).max(9_999),
  signedAt: Timestamp,
  canonical: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  signatures: z.array(Signature),
  despite: Despite.optional(),
});
export type SignedVersion = z.infer<typeof SignedVersion>;

/** How fast sales answers a lead: the promise, and the time within which nine of ten are answered. */
export const ResponsePromise = doc({
  amount: z.int().min(0).max(100_000).nullable(),
  unit: z.enum(['minutes', 'hours', 'days']),
  clock: z.enum(['all-hours', 'business-hours']),
  /** In the same unit; null where nothing is promised. */
  p90: z.int().min(0).max(100_000).nullable(),
});
export type ResponsePromise = z.infer<typeof ResponsePromise>;

/** What the two teams are paid for: each for its own, part of it for the revenue both bring, or all for that. Source: S4. */
export const Compensation = z.enum(['undecided', 'shared-part', 'company']);
export type Compensation = z.infer<typeof Compensation>;

/** Who decides what. */
export const DecisionRight = doc({ id: DecisionRightId, decision: z.string(), person: z.string() });
export type DecisionRight = z.infer<typeof DecisionRight>;

export const Agreement = doc({
  title: z.string(),
  startsOn: PartialDate,
  clauses: table(ClauseId, Clause),
  handoff: table(HandoffStepId, HandoffStep),
  cadences: table(CadenceId, Cadence),
  escalations: table(EscalationId, Escalation),
  /** Named people who keep it alive. */
  alignmentOwner: z.string(),
  arbiter: z.string(),
  definitionChanger: z.string(),
  decisionRights: table(DecisionRightId, DecisionRight),
  response: ResponsePromise,
  /** How often sales tries to reach a lead before it gives it back. */
  attempts: z.int().min(0).max(100).nullable(),
  compensation: Compensation,
  signers: table(SignerId, Signer),
  versions: table(VersionId, SignedVersion),
});
export type Agreement = z.infer<typeof Agreement>;
