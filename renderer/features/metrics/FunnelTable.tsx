import { citation } from '../../../shared/content/sources';
import {
  type FunnelCount,
  type FunnelField,
  funnelRevenue,
  funnelRows,
  type FunnelStep,
  isComingOut,
  knownStage,
  perMonth,
} from '../../../shared/metrics/funnel';
import { formatMoney } from '../../../shared/money';
import type { FunnelInputs } from '../../../shared/workshop/schema/metrics';
import { LOCALE, t } from '../../i18n/i18n';
import { Explain } from '../../ui/Explain';
import { SideMark } from '../../ui/SideMark';
import { TextButton } from '../../ui/TextButton';
import { figure, formulaOf, gapText, wordsOf } from './funnel-words';
import styles from './FunnelTable.module.css';

export interface FunnelTableProps {
  readonly inputs: FunnelInputs;
  /** Asks for the input that a step lacks. */
  readonly onEnter: (field: FunnelField) => void;
}

/** What it takes, step by step back from the customers; the bars beside the figures compare the steps. */
export function FunnelTable({ inputs, onEnter }: FunnelTableProps) {
  const rows = funnelRows(inputs);
  const known = knownStage(inputs);
  const most = Math.max(1, ...rows.map(({ count }) => (count.ok ? count.value : 0)));
  const hasMonths = inputs.period !== 'month';
  return (
    <>
      <table className={styles['table']} aria-label={t('funnel.title')}>
        <thead>
          <tr>
            <th scope="col">{t('funnel.step')}</th>
            <th scope="col" className={styles['figures']}>
              {t(`funnel.perPeriod.${inputs.period}`)}
            </th>
            {hasMonths ? (
              <th scope="col" className={styles['figures']}>
                {t('funnel.perMonth')}
              </th>
            ) : null}
            <th scope="col" className={styles['chart']}>
              {t('funnel.chart')}
            </th>
          </tr>
        </thead>
        <tbody>
          {known === 'revenue' ? null : <RevenueRow inputs={inputs} onEnter={onEnter} />}
          {rows.map(({ step, count }) => (
            <tr key={step}>
              <th scope="row">
                <span className={styles['step']}>
                  {t(`funnel.${step}`)}
                  <Formula inputs={inputs} step={step} />
                </span>
                <SideMark side={SIDES[step]} size="small" />
                {step === known ? <span className={styles['given']}>{t('funnel.given')}</span> : null}
              </th>
              <StepCells count={count} most={most} step={step} inputs={inputs} onEnter={onEnter} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['rounding']}>{t('funnel.rounding')}</p>
    </>
  );
}

/** The goal that the given number carries. */
function RevenueRow({ inputs, onEnter }: FunnelTableProps) {
  const revenue = funnelRevenue(inputs);
  const columns = inputs.period === 'month' ? 2 : 3;
  return (
    <tr>
      <th scope="row">
        <span className={styles['step']}>
          {t('funnel.revenueGoal')}
          <Explain label={t('funnel.revenue.explain')}>
            <strong>{t('funnel.revenueGoal')}</strong>
            <span>{t('funnel.words.revenue')}</span>
          </Explain>
        </span>
      </th>
      {revenue.ok ? (
        <td colSpan={columns} className={styles['money']}>
          {formatMoney(revenue.value, LOCALE)}
        </td>
      ) : (
        <td colSpan={columns} className={styles['gap']}>
          <TextButton onPress={() => onEnter(revenue.error.field)}>{gapText(revenue.error)}</TextButton>
        </td>
      )}
    </tr>
  );
}

interface StepCellsProps extends FunnelTableProps {
  readonly count: FunnelCount;
  readonly step: FunnelStep;
  readonly most: number;
}

function StepCells({ count, step, most, inputs, onEnter }: StepCellsProps) {
  const hasMonths = inputs.period !== 'month';
  if (!count.ok) {
    return (
      <td colSpan={hasMonths ? 3 : 2} className={styles['gap']}>
        <TextButton onPress={() => onEnter(count.error.field)}>{gapText(count.error)}</TextButton>
      </td>
    );
  }
  const rounding = isComingOut(inputs, step) ? 'down' : 'up';
  return (
    <>
      <td className={styles['count']}>{figure(count.value)}</td>
      {hasMonths ? <td className={styles['month']}>{figure(perMonth(count.value, inputs.period, rounding))}</td> : null}
      <td className={styles['chart']} aria-hidden>
        <span
          className={styles['bar']}
          data-side={SIDES[step]}
          style={{ inlineSize: `${Math.max(0.5, (count.value / most) * 100)}%` }}
        />
      </td>
    </>
  );
}

function Formula({ inputs, step }: { readonly inputs: FunnelInputs; readonly step: FunnelStep }) {
  const name = t(`funnel.${step}`);
  const filled = formulaOf(inputs, step);
  return (
    <Explain label={t('funnel.explain', { step: name })}>
      <strong>{name}</strong>
      <span>{wordsOf(inputs, step)}</span>
      {filled ? <span className={styles['formula']}>{filled}</span> : null}
      <span className={styles['quiet']}>
        {t(isComingOut(inputs, step) ? 'funnel.roundedDown' : 'funnel.rounded')}{' '}
        {t('funnel.source', { source: citation('S4') })}
      </span>
    </Explain>
  );
}

/** Whose work a step shows: marketing brings leads and MQLs, sales makes SQLs and opportunities, a customer is everybody's. */
const SIDES = {
  customers: 'both',
  opportunities: 'sales',
  sqls: 'sales',
  mqls: 'marketing',
  leads: 'marketing',
} as const satisfies Record<FunnelStep, string>;
