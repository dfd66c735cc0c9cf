import { t } from '../i18n/i18n';
import { Button } from '../ui/Button';
import styles from './StartScreen.module.css';

export interface StartScreenProps {
  readonly message: string;
  readonly failed?: boolean;
}

/** What shows before the app does, and when it cannot. */
export function StartScreen({ message, failed = false }: StartScreenProps) {
  return (
    <main className={styles['screen']}>
      <p role={failed ? 'alert' : 'status'}>{message}</p>
      {failed ? <Button onPress={() => window.location.reload()}>{t('app.error.reload')}</Button> : null}
    </main>
  );
}
