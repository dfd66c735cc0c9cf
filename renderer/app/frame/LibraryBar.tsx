import { ShieldCheck } from 'lucide-react';
import { t } from '../../i18n/i18n';
import { SideIcon } from '../../ui/SideIcon';
import { useApp } from '../app-context';
import { MoreMenu } from './MoreMenu';
import styles from './LibraryBar.module.css';

/** The bar above the library: whose app this is, and that it is offline. */
export function LibraryBar() {
  const app = useApp();
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
      <MoreMenu />
    </header>
  );
}
