import { FileInput, FlaskConical, Plus } from 'lucide-react';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { SideIcon } from '../../ui/SideIcon';
import { TextButton } from '../../ui/TextButton';
import type { LibraryTasks } from './library-tasks';
import styles from './Welcome.module.css';

export interface WelcomeProps {
  readonly tasks: LibraryTasks;
}

/** The empty library: what this is, and what to do first. */
export function Welcome({ tasks }: WelcomeProps) {
  return (
    <section className={styles['welcome']} aria-labelledby="welcome-title">
      <div className={styles['mark']}>
        <SideIcon side="both" size="large" />
      </div>
      <h1 id="welcome-title">{t('library.empty.title')}</h1>
      <p className={styles['lead']}>{t('library.empty.body')}</p>
      <div className={styles['actions']}>
        <Button size="large" tone="primary" icon={<Plus size={16} aria-hidden />} onPress={tasks.startNew}>
          {t('library.new')}
        </Button>
        <Button size="large" icon={<FlaskConical size={16} aria-hidden />} onPress={tasks.openSample}>
          {t('library.sample')}
        </Button>
        <Button size="large" tone="quiet" icon={<FileInput size={16} aria-hidden />} onPress={tasks.importFile}>
          {t('library.open')}
        </Button>
      </div>
      <p className={styles['hint']}>{t('library.empty.first')}</p>
      <p className={styles['hint']}>
        {t('keep.restore.before')} <TextButton onPress={tasks.startRestore}>{t('keep.restore')}</TextButton>
      </p>
    </section>
  );
}
