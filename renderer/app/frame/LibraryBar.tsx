import { ShieldCheck } from 'lucide-react';
import { useStore } from 'zustand';
import { t } from '../../i18n/i18n';
import { SideIcon } from '../../ui/SideIcon';
import { useApp } from '../app-context';
import { MoreMenu } from './MoreMenu';
import { RoomControl } from './RoomControl';
import styles from './LibraryBar.module.css';

/** The bar above the library: whose app this is, and that it is offline. */
export function LibraryBar() {
  const app = useApp();
  const isRoomOpen = useStore(app.room.store, ({ status }) => status.state !== 'closed');
  return (
    <header className={styles['bar']}>
      <span className={styles['brand']}>
        <SideIcon side="both" />
        {t('app.name')}
      </span>
      <span className={styles['offline']}>
        <ShieldCheck size={16} aria-hidden />
        {app.desktop.kind === 'electron' ? t('app.offline') : t('start.browserOnly')}
      </span>
      {isRoomOpen ? <RoomControl /> : null}
      <MoreMenu />
    </header>
  );
}
