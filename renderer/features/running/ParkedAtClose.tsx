import { useState } from 'react';
import { openParked, parkedDisconnects } from '../../../shared/running/parked';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Callout } from '../../ui/Callout';
import styles from './dialogs.module.css';
import { ParkedDisconnects } from './ParkedDisconnects';
import { ParkedItems } from './ParkedItems';

/** What is still parked when the room signs; nothing when nothing was. */
export function ParkedAtClose() {
  const isAnythingOpen = useWorkshop(
    ({ diagnosis, patterns }) => openParked(diagnosis).length + parkedDisconnects(patterns).length > 0,
  );
  const [wasOpen] = useState(isAnythingOpen);
  if (!wasOpen && !isAnythingOpen) return null;
  return (
    <div className={styles['close']}>
      <Callout tone={isAnythingOpen ? 'attention' : 'good'} title={t('running.park.close.title')}>
        <p>{t('running.park.close.body')}</p>
        <ParkedItems />
        <ParkedDisconnects />
      </Callout>
    </div>
  );
}
