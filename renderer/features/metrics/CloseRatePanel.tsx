import { closeRateGuesses } from '../../../shared/metrics/close-rate';
import { MetricId } from '../../../shared/ids';
import { type BasisPoints, formatRate } from '../../../shared/money';
import { SIDES } from '../../../shared/side';
import type { FunnelInputs } from '../../../shared/workshop/schema/metrics';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Panel } from '../../ui/Panel';
import { SideMark } from '../../ui/SideMark';
import styles from './Outlook.module.css';

/** How many SQLs each side thought become clients, beside what was measured and what the funnel counts with; nothing before the reveal. */
export function CloseRatePanel({ inputs }: { readonly inputs: FunnelInputs }) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const measured = useWorkshop((workshop) => workshop.metrics.sheet.byId[WIN_RATE]?.actual ?? null);
  const guesses = closeRateGuesses(diagnosis);
  if (guesses.marketing === null && guesses.sales === null) return null;
  return (
    <Panel title={t('closeRate.title')}>
      <p className={styles['quiet']}>{t('closeRate.hint')}</p>
      <ul className={styles['lines']} aria-label={t('closeRate.title')}>
        {SIDES.map((side) => {
          const guess = guesses[side];
          return (
            <li key={side} className={styles['line']}>
              <SideMark side={side} size="small" />
              <span>{t('closeRate.guess')}</span>
              <span className={styles['value']}>
                <strong>{guess ? t('closeRate.ofHundred', { n: guess.ofHundred }) : t('closeRate.none')}</strong>
                {guess ? <span className={styles['quiet']}>{sheetsText(guess.sheets)}</span> : null}
              </span>
            </li>
          );
        })}
        <RateLine label={t('closeRate.measured')} rate={measured} />
        {inputs.hasOpportunity ? null : <RateLine label={t('closeRate.counted')} rate={inputs.winRate} />}
      </ul>
    </Panel>
  );
}

const WIN_RATE = MetricId.parse('M9');

function RateLine({ label, rate }: { readonly label: string; readonly rate: BasisPoints | null }) {
  return (
    <li className={styles['line']}>
      <span>{label}</span>
      <span className={styles['value']}>
        <strong>{rate === null ? t('closeRate.none') : formatRate(rate)}</strong>
      </span>
    </li>
  );
}

const sheetsText = (n: number): string => (n === 1 ? t('closeRate.sheets.one') : t('closeRate.sheets', { n }));
