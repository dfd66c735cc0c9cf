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
    ...brokenDiagnosis(workshop),
    ...brokenRatings(workshop),
    ...brokenAgreement(workshop),
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

/** Whatever is kept by question goes with its question; agenda steps, dismissed signals and reasons of clauses may outlive what they name. */
function brokenDiagnosis({ diagnosis }: Workshop): string[] {
  const { questions, sheets, gaps, themes, votes, revisions } = diagnosis;
  const byQuestion: readonly (readonly [place: string, entries: object])[] = [
    ['diagnosis.gaps', gaps],
    ['diagnosis.votes', votes.dots.marketing],
    ['diagnosis.votes', votes.dots.sales],
    ['diagnosis.revisions', revisions.marketing],
    ['diagnosis.revisions', revisions.sales],
    ...list(sheets).flatMap(({ id, answers, predictions }) =>
      [answers, predictions].map((entries) => [`diagnosis.sheets.${id}`, entries] as const),
    ),
  ];
  return [
    ...byQuestion.flatMap(([place, entries]) =>
      Object.keys(entries).some((id) => !Object.hasOwn(questions.byId, id))
        ? [`${place}: its question is not there`]
        : [],
    ),
    ...Object.entries(gaps)
      .filter(([, { themeId }]) => themeId !== null && !Object.hasOwn(themes.byId, themeId))
      .map(([id]) => `diagnosis.gaps.${id}: its theme is not there`),
  ];
}

function brokenRatings({ definitions }: Workshop): string[] {
  const { raters, leads, samples } = definitions;
  const rated = [{ raters, leads }, ...list(samples)];
  return rated.flatMap(({ raters: known, leads: rows }) =>
    list(rows)
      .filter(({ votes }) => Object.keys(votes).some((id) => !Object.hasOwn(known.byId, id)))
      .map(({ id }) => `definitions.leads.${id}: its rater is not there`),
  );
}

function brokenAgreement({ agreement, metrics }: Workshop): string[] {
  const numbers = list(agreement.versions).map(({ number }) => number);
  return [
    ...list(agreement.cadences)
      .filter(({ metrics: read }) => read.some((id) => !Object.hasOwn(metrics.sheet.byId, id)))
      .map(({ id }) => `agreement.cadences.${id}: its metric is not there`),
    ...(new Set(numbers).size < numbers.length ? ['agreement.versions: two versions have the same number'] : []),
  ];
}
