import type { Placeholder } from '../content/clauses';
import { answersTo } from '../diagnosis/sheets';
import { DefinitionId, HandoffStepId, MetricId, QuestionId } from '../ids';
import { analyseWins } from '../journeys/analysis';
import { funnelSteps, perMonth } from '../metrics/funnel';
import type { Workshop } from '../workshop/schema';
import type { Cadence, ClauseReason } from '../workshop/schema/agreement';
import type { Period } from '../workshop/schema/metrics';
import { list } from '../workshop/table';
import { promisedTime } from './response-time';
import { inFigures, inWords, lowerFirst, oneLine, sentence } from './wording';

/** What a placeholder of a clause is filled with, and the sentence that says where it comes from. */
export interface ClauseInput {
  readonly value: string;
  readonly reason: ClauseReason;
}

/** What the workshop has found out so far, by placeholder; what is not known yet is absent. */
export type ClauseInputs = Readonly<Partial<Record<Placeholder, ClauseInput>>>;

/** Gathers what fills the clauses. The workshop must not hold sealed answers: see `withoutSealed`. */
export function clauseInputs(workshop: Workshop): ClauseInputs {
  const inputs = {
    ...fromMeasure(workshop),
    ...fromDefine(workshop),
    ...fromTheRoom(workshop),
    ...fromAgree(workshop),
  };
  return Object.fromEntries(Object.entries(inputs).filter(([, found]) => found && found.value !== '')) as ClauseInputs;
}

/** The period of the volume clause, with what its number means for a month: "year (15 a month)". */
export function volumePeriod({ metrics: { funnel } }: Workshop): string {
  const { mqls } = funnelSteps(funnel);
  return `${funnel.period}${mqls.ok ? eachMonth(mqls.value, funnel.period) : ''}`;
}

type MaybeInputs = Readonly<Partial<Record<Placeholder, ClauseInput | null>>>;

function fromMeasure({ metrics }: Workshop): MaybeInputs {
  const { period } = metrics.funnel;
  const { mqls } = funnelSteps(metrics.funnel);
  const shared = list(metrics.sheet).flatMap((metric) => (metric.shared ? metric.name : []));
  const acceptance = metrics.sheet.byId[ACCEPTANCE_RATE];
  return {
    mqlsPerPeriod: mqls.ok ? volume(mqls.value, period) : null,
    period: input(period, 'measure', 'funnel', `The funnel is counted by the ${period}.`),
    acceptanceTarget: acceptance
      ? input(
          withoutAtLeast(acceptance.target),
          'measure',
          acceptance.id,
          `The target of “${acceptance.name}” is ${acceptance.target.trim()}.`,
        )
      : null,
    sharedMetrics: input(shared.join('; '), 'measure', 'sheet', `Both sides share ${shared.length} metrics.`),
  };
}

function fromDefine({ definitions }: Workshop): MaybeInputs {
  const agreedOn = (id: string): ClauseInput | null => {
    const term = definitions.terms.byId[DefinitionId.parse(id)];
    return term ? input(term.agreed, 'define', term.id, sentence(`Both sides agreed on “${term.term}”`)) : null;
  };
  return { qualifiedLead: agreedOn('DF2'), salesQualifiedLead: agreedOn('DF3'), idealClient: agreedOn('DF9') };
}

function fromTheRoom(workshop: Workshop): MaybeInputs {
  const question = workshop.diagnosis.questions.byId[MISSING_FIELDS];
  const options = question?.shape.kind === 'picks' ? question.shape.options : [];
  const picked = answersTo(workshop.diagnosis, 'sales', MISSING_FIELDS).flatMap(({ answer: { value } }) =>
    value.kind === 'picks' ? value.options : [],
  );
  const fields = options.flatMap(({ id, label }) => (picked.includes(id) ? lowerFirst(label) : []));
  const { content, mapped } = analyseWins(workshop);
  const repeated = content.filter(({ wins }) => wins.length > 1).slice(0, MOST_PIECES);
  const seen = repeated.map(({ name, wins }) => `${name} (${wins.length} of ${mapped} wins)`);
  return {
    requiredFields: input(
      inWords(fields),
      'diagnose',
      MISSING_FIELDS,
      'Sales said what is missing when a lead arrives.',
    ),
    supportMaterial: input(
      inWords(repeated.map(({ name }) => name)),
      'patterns',
      'content',
      sentence(`Seen most: ${inWords(seen)}`),
    ),
  };
}

function fromAgree({ agreement }: Workshop): MaybeInputs {
  const review = reviewOf(list(agreement.cadences));
  const lastRung = list(agreement.escalations).at(-1);
  const person = (name: string, ref: string, role: string) => input(name, 'agree', ref, `${name.trim()} ${role}.`);
  const clock = (id: string): ClauseInput | null => {
    const step = agreement.handoff.byId[HandoffStepId.parse(id)];
    return step
      ? input(promisedTime(step.clock), 'agree', step.id, `The clock of the hand-off step “${step.step}”.`)
      : null;
  };
  return {
    responseTime: clock('HS3'),
    decisionTime: clock('HS4'),
    recycleTime: clock('HS6'),
    reviewMeeting: review
      ? input(review.name, 'agree', review.id, `The “${review.name.trim()}” reads the numbers.`)
      : null,
    reviewEvery: review ? input(review.every, 'agree', review.id, `It takes place every ${review.every}.`) : null,
    definitionChanger: person(
      agreement.definitionChanger,
      'definition-changer',
      'decides on changes to the definition',
    ),
    arbiter: person(agreement.arbiter, 'arbiter', 'decides where the two sides disagree'),
    alignmentOwner: person(agreement.alignmentOwner, 'alignment-owner', 'owns the alignment'),
    escalationTime: lastRung
      ? input(promisedTime(lastRung.within), 'agree', lastRung.id, 'The last step of the escalation.')
      : null,
  };
}

const ACCEPTANCE_RATE = MetricId.parse('M18');
const MISSING_FIELDS = QuestionId.parse('MS3');
const MOST_PIECES = 3;

function input(value: string, stage: ClauseReason['stage'], ref: string, text: string): ClauseInput {
  return { value: oneLine(value), reason: { stage, ref, text } };
}

function volume(mqls: number, period: Period): ClauseInput {
  const asked = `${inFigures(mqls)} MQLs each ${period}${eachMonth(mqls, period)}`;
  return input(inFigures(mqls), 'measure', 'funnel', `The reverse funnel asks for ${asked}.`);
}

/** What a count of a longer period means for a month: " (15 a month)". */
function eachMonth(count: number, period: Period): string {
  if (period === 'month') return '';
  const each = perMonth(count, period);
  const isExact = each * (period === 'year' ? 12 : 3) === count;
  return ` (${isExact ? '' : 'about '}${inFigures(each)} a month)`;
}

/** The meeting that reads the agreement: a monthly one first, as the source asks for at least monthly (S2). */
function reviewOf(cadences: readonly Cadence[]): Cadence | undefined {
  const held = cadences.filter(({ included }) => included);
  return held.find(({ every }) => every === 'month') ?? held.find(({ every }) => every === 'week') ?? held[0];
}

/** "At least 60 %" in front of which a clause says "at least" already. */
const withoutAtLeast = (target: string): string => target.trim().replace(/^(at least|>=|≥|min\.?|minimum)\s*/i, '');
