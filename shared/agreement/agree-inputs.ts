import { HandoffStepId } from '../ids';
import type { Workshop } from '../workshop/schema';
import type { Agreement, Cadence, ClauseReason, Compensation } from '../workshop/schema/agreement';
import { list } from '../workshop/table';
import { type ClauseInput, input, type MaybeInputs } from './clause-input';
import { businessHours, FIRST_RESPONSE, promisedTime, slowestResponse, spanText } from './response-time';

/** What the parts of the agreement itself give to the clauses: clocks, promises, reviews, people and the last step of the escalation. */
export function fromAgree(workshop: Workshop): MaybeInputs {
  const { agreement } = workshop;
  return { ...fromResponse(workshop), ...fromClocks(agreement), ...fromReview(agreement), ...fromPeople(agreement) };
}

/** What a model of pay means for both teams, as the clause says it after "that". Source: S4, options A and B. */
const PAY_MODELS: Readonly<Record<Exclude<Compensation, 'undecided'>, string>> = {
  'shared-part':
    'part of everybody’s pay follows the revenue that both teams bring, and part their own work: the quality of leads in marketing, deals won in sales',
  company: 'everybody in both teams is paid by the revenue of the company',
};

function fromResponse({ agreement, metrics }: Workshop): MaybeInputs {
  const { response, attempts, compensation } = agreement;
  const time = spanText(response);
  const isBusiness = time !== '' && response.clock === 'business-hours' && response.unit !== 'days';
  const tries = attempts === null || attempts === 0 ? '' : `${attempts} attempt${attempts === 1 ? '' : 's'}`;
  const promised = (value: string): ClauseInput => ({ value, reason: PROMISED });
  return {
    ...(time === '' ? {} : { responseTime: promised(time), slowestResponse: promised(slowestResponse(response)) }),
    attempts: promised(tries),
    businessHours: isBusiness
      ? input(businessHours(metrics.calendar), 'measure', 'calendar', 'The working calendar says which hours count.')
      : null,
    payModel:
      compensation === 'undecided'
        ? null
        : input(PAY_MODELS[compensation], 'agree', 'compensation', 'Both sides chose a model of pay.'),
  };
}

/** One reason for all that it says: it is read once. */
const PROMISED: ClauseReason = {
  stage: 'agree',
  ref: 'response',
  text: 'Sales promised how fast it responds and how often it tries.',
};

function fromClocks(agreement: Agreement): MaybeInputs {
  const clock = (id: HandoffStepId): ClauseInput | null => {
    const step = agreement.handoff.byId[id];
    return step
      ? input(promisedTime(step.clock), 'agree', step.id, `The clock of the hand-off step “${step.step}”.`)
      : null;
  };
  return {
    ...(spanText(agreement.response) === '' ? { responseTime: clock(FIRST_RESPONSE) } : {}),
    decisionTime: clock(HandoffStepId.parse('HS4')),
    recycleTime: clock(HandoffStepId.parse('HS6')),
  };
}

function fromReview({ cadences }: Agreement): MaybeInputs {
  const review = reviewOf(list(cadences));
  if (!review) return {};
  return {
    reviewMeeting: input(review.name, 'agree', review.id, `The “${review.name.trim()}” reads the numbers.`),
    reviewEvery: input(review.every, 'agree', review.id, `It takes place every ${review.every}.`),
  };
}

function fromPeople({ definitionChanger, arbiter, alignmentOwner, escalations }: Agreement): MaybeInputs {
  const lastRung = list(escalations).at(-1);
  const person = (name: string, ref: string, role: string) => input(name, 'agree', ref, `${name.trim()} ${role}.`);
  return {
    definitionChanger: person(definitionChanger, 'definition-changer', 'decides on changes to the definition'),
    arbiter: person(arbiter, 'arbiter', 'decides where the two sides disagree'),
    alignmentOwner: person(alignmentOwner, 'alignment-owner', 'owns the alignment'),
    escalationTime: lastRung
      ? input(promisedTime(lastRung.within), 'agree', lastRung.id, 'The last step of the escalation.')
      : null,
  };
}

/** The meeting that reads the agreement: a monthly one first, as the source asks for at least monthly (S2). */
function reviewOf(cadences: readonly Cadence[]): Cadence | undefined {
  const held = cadences.filter(({ included }) => included);
  return held.find(({ every }) => every === 'month') ?? held.find(({ every }) => every === 'week') ?? held[0];
}
