import { type FunnelGap, type FunnelStep, funnelSteps } from '../../../shared/metrics/funnel';
import { type BasisPoints, formatMoney, formatRate, type Money } from '../../../shared/money';
import type { FunnelInputs } from '../../../shared/workshop/schema/metrics';
import { LOCALE, t } from '../../i18n/i18n';

/** What to do about a step that cannot be computed. */
export function gapText({ field, why }: FunnelGap): string {
  return why === 'empty' || why === 'zero' ? t(`funnel.gap.${why}.${field}`) : t(`funnel.gap.${why}`);
}

/** The formula of a step with its numbers filled in; null while it cannot be computed. */
export function formulaOf(inputs: FunnelInputs, step: FunnelStep): string | null {
  const steps = funnelSteps(inputs);
  const count = steps[step];
  if (!count.ok) return null;
  const result = figure(count.value);
  switch (step) {
    case 'customers':
      return t('funnel.formula.customers', {
        goal: money(inputs.revenueGoal),
        share: rate(inputs.marketingShare),
        deal: money(inputs.averageDeal),
        result,
      });
    case 'sqls':
      return t('funnel.formula.sqls', { from: value(steps.customers), rate: rate(inputs.winRate), result });
    case 'mqls':
      return t('funnel.formula.mqls', { from: value(steps.sqls), rate: rate(inputs.mqlToSql), result });
    case 'leads':
      return t('funnel.formula.leads', { from: value(steps.mqls), rate: rate(inputs.leadToMql), result });
  }
}

const figure = (count: number): string => new Intl.NumberFormat(LOCALE).format(count);

const value = (count: ReturnType<typeof funnelSteps>[FunnelStep]): string => (count.ok ? figure(count.value) : '');

const money = (amount: Money | null): string => (amount ? formatMoney(amount, LOCALE) : '');

const rate = (share: BasisPoints | null): string => (share ? formatRate(share) : '');
