import { z } from 'zod';
import { computeFunnel } from '../metrics/funnel';
import { Owner } from '../side';
import { PartialDate } from '../time';
import { MapTerms, mapTerms } from '../shared-map/map-terms';
import { doc } from '../workshop/doc';
import type { Workshop } from '../workshop/schema';
import { Cadence, Clause, ClauseReason, Escalation, HandoffStep, Signer } from '../workshop/schema/agreement';
import { Definition } from '../workshop/schema/definitions';
import { FunnelInputs, Metric } from '../workshop/schema/metrics';
import { Stage, STAGES } from '../workshop/stage';
import { list } from '../workshop/table';

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
  definition: { term: Definition.shape.term, text: z.string(), owner: z.string(), nextReview: PartialDate },
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
  clauses: z.array(doc({ ...pick.clause, reasons: z.array(doc(pick.reason)) })),
  /** The definitions with an agreed text; a term without one is not part of the agreement. */
  definitions: z.array(doc(pick.definition)),
  funnel: doc({
    inputs: FunnelInputs,
    /** Null while the inputs do not give all four numbers. */
    results: doc({ customers: z.int(), sqls: z.int(), mqls: z.int(), leads: z.int() }).nullable(),
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
  handoff: z.array(doc({ step: HandoffStep.shape.step, owner: z.string(), clock: z.string(), record: z.string() })),
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
    signers: list(agreement.signers)
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, role, side }) => ({ name, role, side })),
    leftOut: STAGES.filter((stage) => workshop.skipped.includes(stage)),
    ...(workshop.sharedMap.stages.order.length === 0 ? {} : { sharedMap: mapTerms(workshop) }),
  };
}

function commitments({ agreement, definitions }: Workshop): Pick<AgreementTerms, 'clauses' | 'definitions'> {
  return {
    clauses: list(agreement.clauses)
      .filter(({ included }) => included)
      .map(({ heading, text, side, owner, consequence, reasons }) => ({
        heading,
        text,
        side,
        owner,
        consequence,
        reasons: reasons.map((reason) => ({ stage: reason.stage, text: reason.text })),
      })),
    definitions: list(definitions.terms)
      .filter(({ agreed }) => agreed.trim() !== '')
      .map(({ term, agreed, owner, nextReview }) => ({ term, text: agreed, owner, nextReview })),
  };
}

function numbers({ metrics }: Workshop): Pick<AgreementTerms, 'funnel' | 'metrics'> {
  const { period, revenueGoal, marketingShare, averageDeal, winRate, mqlToSql, leadToMql } = metrics.funnel;
  const inputs = { period, revenueGoal, marketingShare, averageDeal, winRate, mqlToSql, leadToMql };
  const funnel = computeFunnel(inputs);
  return {
    funnel: { inputs, results: funnel.ok ? { ...funnel.value } : null },
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

function process({ agreement }: Workshop): Pick<AgreementTerms, 'handoff' | 'cadences' | 'escalations'> {
  return {
    handoff: list(agreement.handoff).map(({ step, owner, clock, record }) => ({ step, owner, clock, record })),
    cadences: list(agreement.cadences)
      .filter(({ included }) => included)
      .map(({ name, every, who, minutes, agenda, metric }) => ({ name, every, who, minutes, agenda, metric })),
    escalations: list(agreement.escalations).map(({ trigger, person, within }) => ({ trigger, person, within })),
  };
}
