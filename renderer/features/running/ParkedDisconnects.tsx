import { useMemo } from 'react';
import { parkedDisconnects } from '../../../shared/running/parked';
import { t } from '../../i18n/i18n';
import { useNavigate } from '../../state/navigation-context';
import { useWorkshop } from '../../state/session-context';
import { TextButton } from '../../ui/TextButton';
import styles from './dialogs.module.css';

/** The disconnects that were parked, each with the way to its entry: there it is sent somewhere else. Nothing where none was. */
export function ParkedDisconnects() {
  const patterns = useWorkshop((workshop) => workshop.patterns);
  const parked = useMemo(() => parkedDisconnects(patterns), [patterns]);
  const navigate = useNavigate();
  if (parked.length === 0) return null;
  return (
    <div className={styles['disconnects']}>
      <p className={styles['heading']}>{t('parkedDisconnects.title')}</p>
      <ul className={styles['items']} aria-label={t('parkedDisconnects.title')}>
        {parked.map(({ id, text }) => (
          <li key={id}>
            <TextButton tone="quiet" onPress={() => navigate({ stage: 'patterns', ref: id })}>
              {text}
            </TextButton>
          </li>
        ))}
      </ul>
      <p className={styles['hint']}>{t('parkedDisconnects.hint')}</p>
    </div>
  );
}
