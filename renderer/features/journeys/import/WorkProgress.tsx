import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import type { Working } from './import-state';
import styles from './WorkProgress.module.css';

export interface WorkProgressProps {
  readonly working: Working;
  readonly onCancel: () => void;
}

/** What takes a moment, how much of it is done, and the way out. */
export function WorkProgress({ working: { what, done }, onCancel }: WorkProgressProps) {
  const label = t(`journeyImport.working.${what}`);
  return (
    <div className={styles['work']}>
      <span role="status">{label}</span>
      <progress className={styles['bar']} aria-label={label} max={1} value={done} />
      <Button size="small" onPress={onCancel}>
        {t('journeyImport.cancel')}
      </Button>
    </div>
  );
}
