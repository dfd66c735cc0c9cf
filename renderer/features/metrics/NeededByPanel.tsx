import { useMemo } from 'react';
import { analyseWins } from '../../../shared/journeys/analysis';
import { type NeededDay, neededBy } from '../../../shared/metrics/needed-by';
import { formatDate, onDay, type PartialDate } from '../../../shared/time';
import type { FunnelInputs } from '../../../shared/workshop/schema/metrics';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useWorkshop } from '../../state/session-context';
import { Badge } from '../../ui/Badge';
import { DateField } from '../../ui/DateField';
import { Panel } from '../../ui/Panel';
import styles from './Outlook.module.css';

export interface NeededByPanelProps {
  readonly goal: PartialDate;
  readonly onEdit: (inputs: Partial<FunnelInputs>) => void;
}

/** By when the last leads and MQLs must be there, by the cycle that the wins show. */
export function NeededByPanel({ goal, onEdit }: NeededByPanelProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const patterns = useWorkshop((workshop) => workshop.patterns);
  const findings = useMemo(() => analyseWins({ journeys, patterns }), [journeys, patterns]);
  const needed = neededBy(goal, findings);
  return (
    <Panel title={t('neededBy.title')}>
      <p className={styles['quiet']}>{t('neededBy.hint')}</p>
      <div className={styles['needed']}>
        <div>
          <DateField
            label={t('neededBy.goal')}
            value={goal}
            allowPrecision={false}
            onCommit={(date) => onEdit({ neededBy: date })}
          />
        </div>
        {needed ? (
          <ul className={styles['lines']} aria-label={t('neededBy.title')}>
            <DayLine part="salesContact" needed={needed.salesContact} />
            <DayLine part="firstTouch" needed={needed.firstTouch} />
          </ul>
        ) : (
          <p className={styles['quiet']}>{t('neededBy.empty')}</p>
        )}
      </div>
    </Panel>
  );
}

interface DayLineProps {
  readonly part: 'firstTouch' | 'salesContact';
  readonly needed: NeededDay | null;
}

function DayLine({ part, needed }: DayLineProps) {
  const today = useClock().today();
  if (needed === null) {
    return (
      <li className={styles['line']}>
        <span>{t(`neededBy.${part}`)}</span>
        <span className={styles['gap']}>{t(`neededBy.none.${part}`)}</span>
      </li>
    );
  }
  const day = formatDate(onDay(needed.day), '');
  return (
    <li className={styles['line']}>
      <span>{t(`neededBy.${part}`)}</span>
      {needed.day < today ? <Badge tone="attention">{t('neededBy.passed')}</Badge> : null}
      <span className={styles['value']}>
        <strong>{needed.approximate ? t('neededBy.about', { day }) : day}</strong>
        <span className={styles['quiet']}>
          {needed.n === 1
            ? t('neededBy.days.one', { days: needed.days })
            : t('neededBy.days', { days: needed.days, n: needed.n })}
        </span>
      </span>
    </li>
  );
}
