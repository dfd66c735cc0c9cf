import { assembleAgreement } from '../../shared/commands/clauses';
import { addDecision } from '../../shared/commands/decisions';
import { editAgreement } from '../../shared/commands/agreement';
import { editDefinition } from '../../shared/commands/definitions';
import { addEscalation } from '../../shared/commands/escalations';
import { editFunnel } from '../../shared/commands/funnel';
import { editMetric } from '../../shared/commands/metrics';
import type { DecisionId, DefinitionId, EscalationId, MetricId, QuestionId } from '../../shared/ids';
import type { BasisPoints, Money } from '../../shared/money';
import { type IsoDate, onDay, UNKNOWN_DATE } from '../../shared/time';
import type { Workshop } from '../../shared/workshop/schema';
import type { Decision } from '../../shared/workshop/schema/diagnosis';
import { list } from '../../shared/workshop/table';
import { newWorkshop, NOW } from './new-workshop';
import { after } from './run-commands';

/** An amount in whole euros. */
export const euros = (units: number): Money => ({ minor: units * 100, currency: 'EUR' });

/** A rate in percent. */
export const percent = (rate: number): BasisPoints => Math.round(rate * 100) as BasisPoints;

/** A decision of the room that leads to a clause, with what a test cares about. */
export function decision(
  fields: Partial<Omit<Decision, 'id' | 'questionId'>> & {
    readonly id?: string;
    readonly questionId?: string | null;
  } = {},
): Decision {
  return {
    text: 'marketing sends five leads a week to each seller',
    side: 'marketing',
    owner: '',
    due: UNKNOWN_DATE,
    destination: 'clause',
    ...fields,
    id: (fields.id ?? 'decision-1') as DecisionId,
    questionId: (fields.questionId ?? null) as QuestionId | null,
  };
}

/** A workshop that has everything a clause needs from the stages before, and nothing assembled yet. */
export function preparedWorkshop(...decisions: readonly Decision[]): Workshop {
  const reviewed = { lastReview: onDay('2026-11-20' as IsoDate) };
  return after(
    { ...newWorkshop(), diagnosis: { ...newWorkshop().diagnosis, revealedAt: NOW } },
    editFunnel({ revenueGoal: euros(1_200_000), marketingShare: percent(60), averageDeal: euros(40_000) }),
    editFunnel({ winRate: percent(25), mqlToSql: percent(40), leadToMql: percent(20) }),
    ...nameMetrics(),
    editMetric('M18' as MetricId, { target: 'At least 60 %' }),
    editDefinition('DF2' as DefinitionId, { agreed: 'A lead that fits and asked for a guide.', ...reviewed }),
    editDefinition('DF3' as DefinitionId, { agreed: 'An MQL with a need, a budget and a date', ...reviewed }),
    editAgreement({ arbiter: 'Margaret Oyelaran' }),
    editAgreement({
      definitionChanger: 'Priya Raman',
      alignmentOwner: 'Hannah Lindqvist',
      startsOn: onDay('2027-01-04' as IsoDate),
    }),
    addEscalation({
      id: 'rung-1' as EscalationId,
      trigger: 'Missed twice',
      person: 'Margaret Oyelaran',
      within: 'Within 5 working days',
    }),
    ...decisions.map((made) => addDecision(made)),
  );
}

/** Every shared metric gets an owner and a source. */
const nameMetrics = () =>
  list(newWorkshop().metrics.sheet)
    .filter(({ shared }) => shared)
    .map(({ id }) => editMetric(id, { owner: 'Hannah Lindqvist', sourceSystem: 'The CRM' }));

/** The same with its clauses assembled. */
export const assembledWorkshop = (...decisions: readonly Decision[]): Workshop =>
  after(preparedWorkshop(...decisions), assembleAgreement());
