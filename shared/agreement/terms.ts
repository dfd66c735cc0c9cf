import { z } from 'zod';
import { leadFieldLabel } from '../content/lead-fields';
import { computeFunnel } from '../metrics/funnel';
import { Owner } from '../side';
import { PartialDate } from '../time';
import { MapTerms, mapTerms } from '../shared-map/map-terms';
import { doc } from '../workshop/doc';
import type { Workshop } from '../workshop/schema';
import { namedSigners } from './named-signers';
import {
  type Agreement,
  Cadence,
  Clause,
  ClauseReason,
  DecisionRight,
  Escalation,
  HandoffStep,
  Signer,
} from '../workshop/schema/agreement';
import { Definition, IcpText } from '../workshop/schema/definitions';
import { FunnelInputs, Metric } from '../workshop/schema/metrics';
import { Stage, STAGES } from '../workshop/stage';
import { list, listOf } from '../workshop/table';
import { clockOf } from './response-time';
import { usualLane } from './swimlane';

const SignedInputs = FunnelInputs.partial({
  known: true,
  count: true,
  hasOpportunity: true,
  sqlToOpportunity: true,
  neededBy: true,
});

/** Marks a JSON object as the terms of an agreement. */
export const TERMS_FORMAT = 'parley-agreement-terms';

/** The shape of the terms; raised when an older reader could not understand them any more. */
export const TERMS_VERSION = 1;

const pick = {
  clause: {
    heading: Clause.shape.heading,
    text: Clause.shape.text,
    side: Owner,
    owner: z.string(),
    consequence: z.string(),
  },
  reason: { stage: ClauseReason.shape.stage, text: z.string() },
  definition: {
    term: Definition.shape.term,
    text: z.string(),
    owner: z.string(),
    nextReview: PartialDate,
    entry: z.string().optional(),
    exit: z.string().optional(),
    requiredFields: z.array(z.string()).optional(),
    rejections: z.array(z.string()).optional(),
    changer: z.string().optional(),
  },
} as const;

/**
 * What the two sides sign: everything that the document says, and nothing else of the workshop. No ids, so that the text means
 * the same to somebody who has only the text; no answers, sealed or not.
 */
export const AgreementTerms = doc({
  format: z.literal(TERMS_FORMAT),
  formatVersion: z.literal(TERMS_VERSION),
  sample: z.boolean(),
  client: z.string(),
  title: z.string(),
  workshopOn: PartialDate,
  startsOn: PartialDate,
  clauses: z.array(
    doc({
      /** Tells the clause from the others when two versions are compared; absent in the versions signed before there was one. */
      key: z.string().optional(),
      ...pick.clause,
      reasons: z.array(doc(pick.reason)),
    }),
  ),
  /** The definitions with an agreed text; a term without one is not part of the agreement. */
  definitions: z.array(doc(pick.definition)),
  /** The ideal client field by field, with the fields that are filled in; absent while none is. */
  icp: doc(IcpText.partial().shape).optional(),
  funnel: doc({
    inputs: SignedInputs,
    /** Null while the inputs do not give all four numbers. */
    results: doc({
      customers: z.int(),
      opportunities: z.int().optional(),
      sqls: z.int(),
      mqls: z.int(),
      leads: z.int(),
    }).nullable(),
  }),
  metrics: z.array(
    doc({
      name: Metric.shape.name,
      formula: z.string(),
      side: Owner,
      owner: z.string(),
      sourceSystem: z.string(),
      target: z.string(),
    }),
  ),
  handoff: z.array(
    doc({
      step: HandoffStep.shape.step,
      owner: z.string(),
      clock: z.string(),
      record: z.string(),
      /** Absent where the usual side acts: so it was in versions that were signed before it could be chosen. */
      lane: HandoffStep.shape.lane.optional(),
    }),
  ),
  cadences: z.array(
    doc({
      name: Cadence.shape.name,
      every: Cadence.shape.every,
      who: z.string(),
      minutes: Cadence.shape.minutes,
      agenda: z.string(),
      metric: z.string(),
    }),
  ),
  escalations: z.array(doc({ trigger: Escalation.shape.trigger, person: z.string(), within: z.string() })),
  decisionRights: z.array(doc({ decision: DecisionRight.shape.decision, person: z.string() })).optional(),
  people: doc({ alignmentOwner: z.string(), arbiter: z.string(), definitionChanger: z.string() }),
  signers: z.array(doc({ name: Signer.shape.name, role: z.string(), side: Signer.shape.side })),
  /** The stages that the room left out. */
  leftOut: z.array(Stage),
  /** How clients come to a decision; absent while there is no shared map. */
  sharedMap: MapTerms.optional(),
});
export type AgreementTerms = z.infer<typeof AgreementTerms>;

/** The terms as the workshop stands now: what would be signed today. */
export function agreementTerms(workshop: Workshop): AgreementTerms {
  const { setup, agreement } = workshop;
  return {
    format: TERMS_FORMAT,
    formatVersion: TERMS_VERSION,
    sample: workshop.sample,
    client: setup.client,
    title: agreement.title,
    workshopOn: setup.date,
    startsOn: agreement.startsOn,
    ...commitments(workshop),
    ...numbers(workshop),
    ...process(workshop),
    people: {
      alignmentOwner: agreement.alignmentOwner,
      arbiter: agreement.arbiter,
      definitionChanger: agreement.definitionChanger,
    },
    signers: namedSigners(agreement).map(({ name, role, side }) => ({ name, role, side })),
    leftOut: STAGES.filter((stage) => workshop.skipped.includes(stage)),
    ...(workshop.sharedMap.stages.order.length === 0 ? {} : { sharedMap: mapTerms(workshop) }),
  };
}

function commitments({ agreement, definitions }: Workshop): Pick<AgreementTerms, 'clauses' | 'definitions' | 'icp'> {
  const icp = filledIn({ ...definitions.icp.agreed });
  return {
    clauses: list(agreement.clauses)
      .filter(({ included }) => included)
      .map(({ id, heading, text, side, owner, consequence, reasons }) => ({
        key: id,
        heading,
        text,
        side,
        owner,
        consequence,
        reasons: reasons.map((reason) => ({ stage: reason.stage, text: reason.text })),
      })),
    definitions: list(definitions.terms)
      .filter(({ agreed, used }) => used && agreed.trim() !== '')
      .map(definitionTerms),
    ...(Object.keys(icp).length === 0 ? {} : { icp }),
  };
}

function numbers({ metrics }: Workshop): Pick<AgreementTerms, 'funnel' | 'metrics'> {
  const funnel = computeFunnel(metrics.funnel);
  return {
    funnel: { inputs: signedInputs(metrics.funnel), results: funnel.ok ? { ...funnel.value } : null },
    metrics: list(metrics.sheet)
      .filter(({ shared }) => shared)
      .map(({ name, formula, side, owner, sourceSystem, target }) => ({
        name,
        formula,
        side,
        owner,
        sourceSystem,
        target,
      })),
  };
}

/** What is not used is absent: so it was in versions that were signed before it could be. */
function signedInputs(inputs: FunnelInputs): z.infer<typeof SignedInputs> {
  const { known, count, hasOpportunity, sqlToOpportunity, neededBy, ...always } = inputs;
  return {
    ...always,
    ...(known === 'revenue' ? {} : { known, count }),
    ...(hasOpportunity ? { hasOpportunity, sqlToOpportunity } : {}),
    ...(neededBy.precision === 'unknown' ? {} : { neededBy }),
  };
}

type ProcessTerms = Pick<AgreementTerms, 'handoff' | 'cadences' | 'escalations' | 'decisionRights'>;

function process({ agreement, metrics }: Workshop): ProcessTerms {
  const rights = list(agreement.decisionRights)
    .filter(({ decision }) => decision.trim() !== '')
    .map(({ decision, person }) => ({ decision, person }));
  return {
    handoff: list(agreement.handoff).map((step, index) => handoffTerms(agreement, step, index)),
    cadences: list(agreement.cadences)
      .filter(({ included }) => included)
      .map(({ name, every, who, minutes, agenda, metrics: read }) => {
        const metric = listOf(metrics.sheet, read)
          .map((each) => each.name)
          .join('; ');
        return { name, every, who, minutes, agenda, metric };
      }),
    escalations: list(agreement.escalations).map(({ trigger, person, within }) => ({ trigger, person, within })),
    ...(rights.length === 0 ? {} : { decisionRights: rights }),
  };
}

function definitionTerms(definition: Definition): AgreementTerms['definitions'][number] {
  const { term, agreed, owner, nextReview, entry, exit, requiredFields, rejections, changer } = definition;
  return {
    term,
    text: agreed,
    owner,
    nextReview,
    ...filledIn({ entry, exit, requiredFields: requiredFields.map(leadFieldLabel), rejections, changer }),
  };
}

function handoffTerms(
  agreement: Agreement,
  handoffStep: HandoffStep,
  index: number,
): AgreementTerms['handoff'][number] {
  const { step, owner, record, lane } = handoffStep;
  const usual = usualLane(index);
  return { step, owner, clock: clockOf(agreement, handoffStep), record, ...(lane === usual ? {} : { lane }) };
}

/** Only what says something: what is empty is absent, as it was in versions that were signed before it could be said. */
function filledIn<T extends Record<string, string | readonly string[]>>(fields: T): Partial<T> {
  const isFilled = (value: string | readonly string[]): boolean =>
    typeof value === 'string' ? value.trim() !== '' : value.length > 0;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isFilled(value))) as Partial<T>;
}
