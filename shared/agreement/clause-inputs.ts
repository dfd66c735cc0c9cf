import { answersTo } from '../diagnosis/sheets';
import { type JourneyId, MetricId, QuestionId } from '../ids';
import { analyseWins } from '../journeys/analysis';
import { funnelSteps, perMonth } from '../metrics/funnel';
import type { Workshop } from '../workshop/schema';
import type { ClauseReason } from '../workshop/schema/agreement';
import type { Definitions } from '../workshop/schema/definitions';
import type { Metric, Period } from '../workshop/schema/metrics';
import { list } from '../workshop/table';
import { fromAgree } from './agree-inputs';
import { type ClauseInput, type ClauseInputs, input, type MaybeInputs } from './clause-input';
import { sampleShare, shareText } from './calibration';
import { fromDefine } from './define-inputs';
import { inFigures, inWords, lowerFirst, sentence } from './wording';

/** Gathers what fills the clauses. The workshop must not hold sealed answers: see `withoutSealed`. */
export function clauseInputs(workshop: Workshop): ClauseInputs {
  const inputs = {
    ...fromMeasure(workshop),
    ...fromTheRoom(workshop),
    ...known(fromDefine(workshop)),
    ...fromAgree(workshop),
  };
  return known(inputs);
}

/** The period of the volume clause, with what its number means for a month: "year (15 a month)". */
export function volumePeriod({ metrics: { funnel } }: Workshop): string {
  const { mqls } = funnelSteps(funnel);
  return `${funnel.period}${mqls.ok ? eachMonth(mqls.value, funnel.period) : ''}`;
}

/** Only what was found, so that it can stand in for what would come from elsewhere. */
const known = (inputs: MaybeInputs): ClauseInputs =>
  Object.fromEntries(Object.entries(inputs).filter(([, found]) => found && found.value !== '')) as ClauseInputs;

function fromMeasure({ metrics, definitions }: Workshop): MaybeInputs {
  const { period } = metrics.funnel;
  const { mqls } = funnelSteps(metrics.funnel);
  const shared = list(metrics.sheet).flatMap((metric) => (metric.shared ? metric.name : []));
  const acceptance = metrics.sheet.byId[ACCEPTANCE_RATE];
  return {
    mqlsPerPeriod: mqls.ok ? volume(mqls.value, period) : null,
    period: input(period, 'measure', 'funnel', `The funnel is counted by the ${period}.`),
    acceptanceTarget: acceptance?.target.trim() ? promisedShare(acceptance) : sampledShare(definitions),
    sharedMetrics: input(shared.join('; '), 'measure', 'sheet', `Both sides share ${shared.length} metrics.`),
  };
}

const promisedShare = ({ id, name, target }: Metric): ClauseInput =>
  input(withoutAtLeast(target), 'measure', id, `The target of “${name}” is ${target.trim()}.`);

/** Where nobody has set a target, what the sample shows is the first one to offer. */
function sampledShare(definitions: Definitions): ClauseInput | null {
  const share = sampleShare(definitions);
  if (!share) return null;
  const text = shareText(share);
  return input(text, 'define', 'leads', `In the sample, ${text} leads are workable to both sides.`);
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
    supportMaterial: {
      ...input(
        inWords(repeated.map(({ name }) => name)),
        'patterns',
        'content',
        sentence(`Seen most: ${inWords(seen)}`),
      ),
      shownBy: dealReasons(workshop, [...new Set(repeated.flatMap(({ wins }) => wins))]),
    },
  };
}

/** The first deals of several, each as a reason that leads to it; those without a name cannot be told apart and are left out. */
export function dealReasons({ journeys }: Workshop, ids: readonly JourneyId[]): readonly ClauseReason[] {
  return ids
    .flatMap((id) => {
      const client = journeys.byId[id]?.client.trim() ?? '';
      return client === '' ? [] : [{ stage: 'journeys' as const, ref: id, text: `Seen in the deal “${client}”.` }];
    })
    .slice(0, MOST_DEALS);
}

const ACCEPTANCE_RATE = MetricId.parse('M18');
const MISSING_FIELDS = QuestionId.parse('MS3');
const MOST_PIECES = 3;
const MOST_DEALS = 3;

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

/** "At least 60 %" in front of which a clause says "at least" already. */
const withoutAtLeast = (target: string): string => target.trim().replace(/^(at least|>=|≥|min\.?|minimum)\s*/i, '');
