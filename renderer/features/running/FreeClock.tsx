import { useState } from 'react';
import { startTimer } from '../../../shared/commands/timer';
import { MINUTE_MS } from '../../../shared/running/timer';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useDispatch } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { NumberField } from '../../ui/NumberField';
import styles from './TimerPanel.module.css';

/** A clock of any length that counts no step of the agenda; a step that runs is set aside. */
export function FreeClock() {
  const [minutes, setMinutes] = useState<number>(5);
  const dispatch = useDispatch();
  const clock = useClock();
  return (
    <div className={styles['free']}>
      <span className={styles['freeLabel']}>{t('running.timer.free')}</span>
      <span className={styles['minutes']}>
        <NumberField
          label={t('running.timer.length')}
          hideLabel
          min={1}
          max={1440}
          value={minutes}
          onCommit={(value) => setMinutes(value ?? minutes)}
        />
      </span>
      <Button
        size="small"
        onPress={() => dispatch(startTimer({ itemId: null, lengthMs: minutes * MINUTE_MS }, clock.now()))}
      >
        {t('running.timer.free.start')}
      </Button>
    </div>
  );
}
