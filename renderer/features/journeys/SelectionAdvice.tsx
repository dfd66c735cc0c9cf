import { ADVISED_WINS, reviewSelection } from '../../../shared/journeys/selection';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import styles from './SelectionAdvice.module.css';

/** How the chosen wins compare with the advice, in plain counts. */
export function SelectionAdvice({ journeys }: { readonly journeys: readonly Journey[] }) {
  const { wins, sizes, sources, recent, dated } = reviewSelection(journeys, useClock().today());
  const facts = [
    {
      term: t('journeys.advice.wins'),
      value:
        wins < ADVISED_WINS.least
          ? t('journeys.advice.winsLeft', { wins, n: ADVISED_WINS.least - wins })
          : t('journeys.advice.winsEnough', { wins }),
    },
    {
      term: t('journeys.advice.recent'),
      value: dated === 0 ? t('journeys.advice.noDates') : t('journeys.advice.recentOf', { recent, n: dated }),
    },
    { term: t('journeys.advice.sizes'), value: t('journeys.advice.different', { n: sizes }) },
    { term: t('journeys.advice.sources'), value: t('journeys.advice.different', { n: sources }) },
  ];
  return (
    <dl className={styles['facts']}>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
