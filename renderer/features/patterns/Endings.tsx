import type { SilenceEnding } from '../../../shared/journeys/silences';
import { LANES } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { Explain } from '../../ui/Explain';
import { LaneMark } from '../../ui/LaneMark';
import styles from './Endings.module.css';

export interface EndingsProps {
  readonly endings: readonly SilenceEnding[];
  /** How many silences there are in all. */
  readonly of: number;
}

/** What ended the silences (P4), by team and then by kind: what unsticks a buyer. */
export function Endings({ endings, of }: EndingsProps) {
  if (of === 0) return null;
  const lanes = [...LANES, null].map((lane) => ({ lane, ended: endings.filter((each) => each.lane === lane) }));
  return (
    <div className={styles['endings']}>
      <h3 className={styles['title']}>
        {t('figures.silences.endings')}
        <Explain label={t('patterns.explain')}>
          <p>{t('figures.silences.formula')}</p>
        </Explain>
      </h3>
      <ul className={styles['lanes']}>
        {lanes.map(({ lane, ended }) =>
          ended.length === 0 ? null : (
            <li key={lane ?? 'close'}>
              <div className={styles['lane']}>
                {lane ? <LaneMark lane={lane} /> : <span>{t('figures.silences.close')}</span>}
                <strong>{t('figures.silences.ended', { n: sumOf(ended), of })}</strong>
              </div>
              {lane ? <p className={styles['kinds']}>{ended.map(kindWords).join(', ')}</p> : null}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

const sumOf = (endings: readonly SilenceEnding[]): number => endings.reduce((sum, { silences }) => sum + silences, 0);

const kindWords = ({ kind, silences }: SilenceEnding): string => `${kind} ${silences}`;
