import {
  countedSteps,
  type FunnelGap,
  funnelSteps,
  type FunnelStep,
  isComingOut,
  knownStage,
  RATE_INTO,
  type StepRate,
} from '../../../shared/metrics/funnel';
import { type BasisPoints, formatMoney, formatRate, type Money } from '../../../shared/money';
import type { FunnelInputs } from '../../../shared/workshop/schema/metrics';
import { LOCALE, t } from '../../i18n/i18n';

/** What to do about a step that cannot be computed. */
export function gapText({ field, why }: FunnelGap): string {
  return why === 'empty' || why === 'zero' ? t(`funnel.gap.${why}.${field}`) : t(`funnel.gap.${why}`);
}

/** What a step is computed from, in words. */
export function wordsOf(inputs: FunnelInputs, step: FunnelStep): string {
  const from = neighbourOf(inputs, step);
  if (from === 'given') return t('funnel.words.given');
  if (from === 'goal') return t('funnel.words.customers');
  return t(`funnel.words.${from.way}`, { step: t(`funnel.${from.step}`), rate: t(`funnel.rateName.${from.rate}`) });
}

/** The formula of a step with its numbers filled in; null while it cannot be computed. */
export function formulaOf(inputs: FunnelInputs, step: FunnelStep): string | null {
  const steps = funnelSteps(inputs);
  const count = steps[step];
  if (!count?.ok) return null;
  const result = figure(count.value);
  const from = neighbourOf(inputs, step);
  if (from === 'given') return t('funnel.formula.given', { result });
  if (from === 'goal') {
    return t('funnel.formula.customers', {
      goal: money(inputs.revenueGoal),
      share: rate(inputs.marketingShare),
      deal: money(inputs.averageDeal),
      result,
    });
  }
  const other = steps[from.step];
  return t(`funnel.formula.${from.way}`, {
    from: other?.ok ? figure(other.value) : '',
    step: t(`funnel.counted.${from.step}`),
    rate: rate(inputs[from.rate]),
    result,
  });
}

/** A count as it is written everywhere: "1,200". */
export const figure = (count: number): string => new Intl.NumberFormat(LOCALE).format(count);

/** The step that a number comes from, the rate, and whether it lies before or after it. */
type Origin =
  | 'given'
  | 'goal'
  | { readonly step: FunnelStep; readonly rate: StepRate; readonly way: 'before' | 'after' };

function neighbourOf(inputs: FunnelInputs, step: FunnelStep): Origin {
  const known = knownStage(inputs);
  if (step === known) return 'given';
  if (step === 'customers' && known === 'revenue') return 'goal';
  const steps = countedSteps(inputs);
  const comesOut = isComingOut(inputs, step);
  const other = steps[steps.indexOf(step) + (comesOut ? 1 : -1)] ?? 'customers';
  const into = comesOut ? step : other;
  return { step: other, rate: RATE_INTO[into === 'leads' ? 'mqls' : into], way: comesOut ? 'after' : 'before' };
}

const money = (amount: Money | null): string => (amount ? formatMoney(amount, LOCALE) : '');

const rate = (share: BasisPoints | null): string => (share ? formatRate(share) : '');
