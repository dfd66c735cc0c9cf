import { useMemo } from 'react';
import { analyseWins } from '../../../shared/journeys/analysis';
import { MetricId } from '../../../shared/ids';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Figure } from '../../ui/Figure';
import { Panel } from '../../ui/Panel';
import styles from './MetricSheet.module.css';

/** The two meanings of cycle length side by side, each under its own name: what the systems count, and what the wins show. */
export function CyclePanel() {
  const counted = useWorkshop((workshop) => workshop.metrics.sheet.byId[CYCLE]);
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const patterns = useWorkshop((workshop) => workshop.patterns);
  const { total } = useMemo(() => analyseWins({ journeys, patterns }), [journeys, patterns]);
  return (
    <Panel title={t('cycle.title')}>
      <div className={styles['sides']}>
        <div className={styles['kept']}>
          <div className={styles['meaning']}>
            <span className={styles['quiet']}>{t('cycle.system')}</span>
            <span className={styles['asTarget']}>{counted?.target.trim() || t('cycle.system.none')}</span>
          </div>
          <p className={styles['quiet']}>
            {counted
              ? t('cycle.system.text', {
                  metric: counted.name,
                  source: counted.sourceSystem.trim() || t('cycle.system.noSource'),
                })
              : t('cycle.system.gone')}
          </p>
        </div>
        <div className={styles['kept']}>
          <Figure
            label={t('cycle.wins')}
            value={
              total === null
                ? '–'
                : t(total.isMedianApproximate ? 'cycle.wins.about' : 'cycle.wins.days', {
                    days: Math.round(total.median),
                  })
            }
            n={total === null ? undefined : total.n === 1 ? t('cycle.wins.n.one') : t('cycle.wins.n', { n: total.n })}
          />
          <p className={styles['quiet']}>{t(total === null ? 'cycle.wins.none' : 'cycle.wins.text')}</p>
        </div>
      </div>
    </Panel>
  );
}

const CYCLE = MetricId.parse('M8');
