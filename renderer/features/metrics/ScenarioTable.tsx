import type { ReactNode } from 'react';
import {
  type FunnelStep,
  FUNNEL_STEPS,
  funnelRevenue,
  funnelSteps,
  knownStage,
  type RateField,
} from '../../../shared/metrics/funnel';
import { formatMoney, formatRate } from '../../../shared/money';
import type { FunnelInputs, Scenario } from '../../../shared/workshop/schema/metrics';
import { LOCALE, t } from '../../i18n/i18n';
import { cx } from '../../ui/cx';
import { DataTable } from '../../ui/DataTable';
import { figure } from './funnel-words';
import { scenarioName } from './scenario-name';
import styles from './Scenarios.module.css';

export interface ScenarioTableProps {
  readonly agreed: FunnelInputs;
  readonly scenarios: readonly Scenario[];
}

/** The agreed funnel and the others side by side: what goes in, then what it takes; what differs stands out, with how much. */
export function ScenarioTable({ agreed, scenarios }: ScenarioTableProps) {
  const all = [agreed, ...scenarios.map(({ inputs }) => inputs)];
  const counted = FUNNEL_STEPS.filter((step) => step !== 'opportunities' || all.some((one) => one.hasOpportunity));
  const rates = RATES.filter((field) => field !== 'sqlToOpportunity' || all.some((one) => one.hasOpportunity));
  const row = (id: string, name: string, cell: (inputs: FunnelInputs) => Value) => ({
    id,
    cells: [name, ...all.map((inputs, at) => <ValueCell key={at} value={cell(inputs)} agreed={cell(agreed)} />)],
  });
  return (
    <DataTable
      dense
      label={t('scenarios.table')}
      columns={[
        { id: 'row', header: t('scenarios.table'), width: '28%' },
        { id: 'agreed', header: t('scenarios.agreed'), align: 'end', width: '24%' },
        ...scenarios.map((scenario) => ({
          id: scenario.id,
          header: scenarioName(scenario),
          align: 'end' as const,
          width: '24%',
        })),
      ]}
      rows={[
        row('period', t('funnel.period'), ({ period }) => text(t(`funnel.period.${period}`))),
        row('known', t('funnel.known'), (inputs) => text(t(`funnel.known.${knownStage(inputs)}`))),
        row('revenue', t('funnel.revenueGoal'), revenueOf),
        row('deal', t('funnel.averageDeal'), ({ averageDeal }) =>
          text(averageDeal ? formatMoney(averageDeal, LOCALE) : t('scenarios.none')),
        ),
        ...rates.map((field) => row(field, t(`funnel.${field}`), (inputs) => rateOf(inputs, field))),
        ...counted.map((step) => row(step, t(`funnel.${step}`), (inputs) => countOf(inputs, step))),
      ]}
    />
  );
}

const RATES: readonly RateField[] = ['marketingShare', 'winRate', 'sqlToOpportunity', 'mqlToSql', 'leadToMql'];

interface Value {
  readonly shown: string;
  /** Null for what is not counted. */
  readonly count: number | null;
}

const text = (shown: string): Value => ({ shown, count: null });

function ValueCell({ value, agreed }: { readonly value: Value; readonly agreed: Value }): ReactNode {
  const isSame = value.shown === agreed.shown;
  const more = value.count === null || agreed.count === null ? 0 : value.count - agreed.count;
  return (
    <span className={cx(styles, 'figure', !isSame && 'changed')}>
      {more === 0 ? null : (
        <span className={styles['difference']}>
          {more > 0 ? '+' : '−'}
          {figure(Math.abs(more))}
        </span>
      )}
      {value.shown}
    </span>
  );
}

function revenueOf(inputs: FunnelInputs): Value {
  const revenue = funnelRevenue(inputs);
  return text(revenue.ok ? formatMoney(revenue.value, LOCALE) : t('scenarios.none'));
}

function rateOf(inputs: FunnelInputs, field: RateField): Value {
  const isCounted = field !== 'sqlToOpportunity' || inputs.hasOpportunity;
  const rate = isCounted ? inputs[field] : null;
  return text(rate === null ? t('scenarios.none') : formatRate(rate));
}

function countOf(inputs: FunnelInputs, step: FunnelStep): Value {
  const count = funnelSteps(inputs)[step];
  return count?.ok ? { shown: figure(count.value), count: count.value } : text(t('scenarios.none'));
}
