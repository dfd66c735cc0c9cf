import { citation } from '../../../shared/content/sources';
import {
  FUNNEL_STEPS,
  type FunnelCount,
  type FunnelField,
  type FunnelStep,
  funnelSteps,
  perMonth,
} from '../../../shared/metrics/funnel';
import type { FunnelInputs } from '../../../shared/workshop/schema/metrics';
import { LOCALE, t } from '../../i18n/i18n';
import { Explain } from '../../ui/Explain';
import { SideMark } from '../../ui/SideMark';
import { TextButton } from '../../ui/TextButton';
import { formulaOf, gapText } from './funnel-words';
import styles from './FunnelTable.module.css';

export interface FunnelTableProps {
  readonly inputs: FunnelInputs;
  /** Asks for the input that a step lacks. */
  readonly onEnter: (field: FunnelField) => void;
}

/** What it takes, step by step back from the customers; the bars beside the figures compare the steps. */
export function FunnelTable({ inputs, onEnter }: FunnelTableProps) {
  const steps = funnelSteps(inputs);
  const most = Math.max(1, ...FUNNEL_STEPS.map((step) => valueOf(steps[step])));
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
          {FUNNEL_STEPS.map((step) => (
            <tr key={step}>
              <th scope="row">
                <span className={styles['step']}>
                  {t(`funnel.${step}`)}
                  <Formula inputs={inputs} step={step} />
                </span>
                <SideMark side={SIDES[step]} size="small" />
              </th>
              <StepCells count={steps[step]} most={most} step={step} inputs={inputs} onEnter={onEnter} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['rounding']}>{t('funnel.rounding')}</p>
    </>
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
  return (
    <>
      <td className={styles['count']}>{format(count.value)}</td>
      {hasMonths ? <td className={styles['month']}>{format(perMonth(count.value, inputs.period))}</td> : null}
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
      <span>{t(`funnel.words.${step}`)}</span>
      {filled ? <span className={styles['formula']}>{filled}</span> : null}
      <span className={styles['quiet']}>
        {t('funnel.rounded')} {t('funnel.source', { source: citation('S4') })}
      </span>
    </Explain>
  );
}

/** Whose work a step shows: marketing brings leads and MQLs, sales makes SQLs, a customer is everybody's. */
const SIDES = { customers: 'both', sqls: 'sales', mqls: 'marketing', leads: 'marketing' } as const satisfies Record<
  FunnelStep,
  string
>;

const valueOf = (count: FunnelCount): number => (count.ok ? count.value : 0);

const format = (count: number): string => new Intl.NumberFormat(LOCALE).format(count);
