import type { Workshop } from './schema';
import type { Criteria } from './schema/definitions';
import { list } from './table';

/** References that lead nowhere and entities filed under another id, as sentences with the place; empty when all is well. */
export function findBrokenReferences(workshop: Workshop): readonly string[] {
  return [
    ...misfiled(workshop),
    ...brokenLinks(workshop),
    ...brokenEvidence(workshop),
    ...brokenMap(workshop),
    ...brokenDecisions(workshop),
  ];
}

function misfiled(workshop: Workshop): string[] {
  const { setup, diagnosis, journeys, patterns, sharedMap, definitions, metrics, agreement } = workshop;
  const inJourneys = list(journeys).flatMap((journey) => [journey.touchpoints, journey.links, journey.handoffs]);
  const tables = [
    setup.participants,
    setup.agenda,
    diagnosis.questions,
    diagnosis.sheets,
    diagnosis.themes,
    diagnosis.decisions,
    diagnosis.parkingLot,
    journeys,
    ...inJourneys,
    patterns.disconnects,
    sharedMap.stages,
    sharedMap.parts,
    definitions.terms,
    ...list(definitions.terms).flatMap(({ criteria }) => criteriaTables(criteria)),
    definitions.raters,
    definitions.leads,
    definitions.samples,
    ...list(definitions.samples).flatMap(({ raters, leads, criteria }) => [raters, leads, ...criteriaTables(criteria)]),
    metrics.scenarios,
    metrics.cost,
    metrics.sheet,
    agreement.clauses,
    agreement.handoff,
    agreement.cadences,
    agreement.escalations,
    agreement.decisionRights,
    agreement.signers,
    agreement.versions,
  ] as readonly { readonly byId: Readonly<Record<string, { readonly id: string }>> }[];
  return tables.flatMap(({ byId }) =>
    Object.entries(byId).flatMap(([key, entity]) => (key === entity.id ? [] : [`${key}: is filed under another id`])),
  );
}

const criteriaTables = ({ groups }: Criteria) => [groups, ...list(groups).map(({ conditions }) => conditions)];

function brokenLinks(workshop: Workshop): string[] {
  return list(workshop.journeys).flatMap((journey) =>
    list(journey.links).flatMap((link) =>
      Object.hasOwn(journey.touchpoints.byId, link.from) &&
      Object.hasOwn(journey.touchpoints.byId, link.to) &&
      link.from !== link.to
        ? []
        : [`journeys.${journey.id}.links.${link.id}: leads to no touchpoint`],
    ),
  );
}

function brokenEvidence(workshop: Workshop): string[] {
  const { questions } = workshop.diagnosis;
  return list(workshop.patterns.disconnects).flatMap((disconnect) => [
    ...disconnect.answers
      .filter((id) => !Object.hasOwn(questions.byId, id))
      .map(() => `patterns.disconnects.${disconnect.id}: its question is not there`),
    ...disconnect.evidence.flatMap(({ journey, touchpoint }) => {
      const found = Object.hasOwn(workshop.journeys.byId, journey) ? workshop.journeys.byId[journey] : undefined;
      const exists = found !== undefined && (touchpoint === null || Object.hasOwn(found.touchpoints.byId, touchpoint));
      return exists ? [] : [`patterns.disconnects.${disconnect.id}: its evidence is not there`];
    }),
  ]);
}

function brokenMap({ sharedMap, journeys }: Workshop): string[] {
  const isGone = (id: string): boolean => !Object.hasOwn(journeys.byId, id);
  return [
    ...[...list(sharedMap.stages), ...list(sharedMap.parts)]
      .filter(({ wins }) => wins.some(isGone))
      .map(({ id }) => `sharedMap.${id}: its win is not there`),
    ...list(sharedMap.parts)
      .filter(({ stage }) => !Object.hasOwn(sharedMap.stages.byId, stage))
      .map(({ id }) => `sharedMap.parts.${id}: its stage is not there`),
  ];
}

function brokenDecisions(workshop: Workshop): string[] {
  return list(workshop.diagnosis.decisions).flatMap(({ id, questionId }) =>
    questionId === null || Object.hasOwn(workshop.diagnosis.questions.byId, questionId)
      ? []
      : [`decisions.${id}: its question is not there`],
  );
}
