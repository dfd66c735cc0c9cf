import type { JourneyId } from '../../../../shared/ids';
import { isWin } from '../../../../shared/journeys/wins';
import { t } from '../../../i18n/i18n';
import { useNavigate } from '../../../state/navigation-context';
import { useWorkshop } from '../../../state/session-context';
import { TextButton } from '../../../ui/TextButton';
import { winName } from '../words';
import styles from './MapInspector.module.css';

export interface WinsBehindProps {
  readonly wins: readonly JourneyId[];
  /** What they show, with their number. */
  readonly title: (n: number) => string;
}

/** The wins that something on the map rests on, each a way to its deal. */
export function WinsBehind({ wins, title }: WinsBehindProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const navigate = useNavigate();
  const known = journeys.order.flatMap((id) => {
    const journey = journeys.byId[id];
    return journey && wins.includes(id) && isWin(journey) ? [journey] : [];
  });
  if (known.length === 0) return <p className={styles['quiet']}>{t('map.wins.none')}</p>;
  return (
    <div className={styles['block']}>
      <p className={styles['quiet']}>{title(known.length)}</p>
      <ul className={styles['wins']}>
        {known.map((journey) => (
          <li key={journey.id}>
            <TextButton onPress={() => navigate({ stage: 'journeys', ref: journey.id })}>{winName(journey)}</TextButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
