import { Check, Minus, Pause, Play, Plus } from 'lucide-react';
import { setTimerLength } from '../../../shared/commands/timer';
import { clockText } from '../../../shared/running/clock-text';
import { MINUTE_MS, remaining, timerState } from '../../../shared/running/timer';
import type { Timestamp } from '../../../shared/time';
import type { Timer } from '../../../shared/workshop/schema/running';
import type { AgendaItem } from '../../../shared/workshop/schema/setup';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useSession } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { IconButton } from '../../ui/IconButton';
import { NumberField } from '../../ui/NumberField';
import { addMinutes, finish, startOrPause } from './timer-tasks';
import { faceState } from './TimerFace';
import styles from './TimerPanel.module.css';
import { fullName } from './words';

export interface StepClockProps {
  readonly timer: Timer;
  /** Null for a clock that counts no step of the agenda. */
  readonly item: AgendaItem | null;
  readonly now: Timestamp;
}

/** The clock that counts now, in large figures, with everything that can be done to it. */
export function StepClock({ timer, item, now }: StepClockProps) {
  const session = useSession();
  const clock = useClock();
  const isPaused = timer.startedAt === null;
  return (
    <section className={styles['step']} aria-label={item ? fullName(item) : t('running.timer.ownClock')}>
      <p className={styles['heading']}>{item ? fullName(item) : t('running.timer.ownClock')}</p>
      <Reading timer={timer} now={now} />
      <div className={styles['controls']}>
        <Button
          tone={isPaused ? 'primary' : 'plain'}
          icon={isPaused ? <Play size={16} aria-hidden /> : <Pause size={16} aria-hidden />}
          autoFocus
          onPress={() => startOrPause(session, clock.now())}
        >
          {t(isPaused ? 'running.timer.resume' : 'running.timer.pause')}
        </Button>
        <Button icon={<Check size={16} aria-hidden />} onPress={() => finish(session, clock.now())}>
          {t(item ? 'running.timer.finish' : 'running.timer.finishClock')}
        </Button>
        <span className={styles['length']}>
          <IconButton
            label={t('running.timer.minus.label')}
            icon={<Minus size={16} aria-hidden />}
            onPress={() => addMinutes(session, -1)}
          />
          <span className={styles['minutes']}>
            <NumberField
              label={t('running.timer.lengthOf')}
              hideLabel
              max={1440}
              value={Math.round(timer.lengthMs / MINUTE_MS)}
              onCommit={(minutes) => {
                if (minutes !== null) session.dispatch(setTimerLength({ to: minutes * MINUTE_MS }));
              }}
            />
          </span>
          <IconButton
            label={t('running.timer.plus.label')}
            icon={<Plus size={16} aria-hidden />}
            onPress={() => addMinutes(session, 1)}
          />
        </span>
      </div>
    </section>
  );
}

function Reading({ timer, now }: Omit<StepClockProps, 'item'>) {
  const left = remaining(timer, now);
  const minutes = Math.round(timer.lengthMs / MINUTE_MS);
  return (
    <p className={cx(styles, 'reading', timerState(timer, now))}>
      <span className={styles['figures']} role="timer">
        {clockText(left)}
      </span>
      <span className={styles['state']}>{t(READING[faceState(timer, now)], { n: minutes })}</span>
    </p>
  );
}

const READING = {
  running: 'running.timer.leftOf',
  paused: 'running.timer.pausedAt',
  over: 'running.timer.overBy',
  overPaused: 'running.timer.overPausedBy',
} as const;
