import { ClockAlert, Pause, Timer as TimerIcon, TriangleAlert } from 'lucide-react';
import { agendaClock, timedStep } from '../../../shared/running/agenda-clock';
import { clockText } from '../../../shared/running/clock-text';
import { remaining, timerState } from '../../../shared/running/timer';
import type { Timestamp } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Timer } from '../../../shared/workshop/schema/running';
import { t } from '../../i18n/i18n';
import { cx } from '../../ui/cx';
import styles from './TimerFace.module.css';
import { shortName } from './words';

/** How the clock stands, by the word that says so. */
type FaceState = 'none' | 'running' | 'paused' | 'over' | 'overPaused';

/** What the clock shows at a moment. */
export interface Face {
  readonly state: FaceState;
  readonly step: string;
  readonly time: string;
  /** By how many minutes the day would end too late, once that is worth a word; else 0. */
  readonly late: number;
  /** All of it in words. */
  readonly words: string;
}

export function faceOf(workshop: Workshop, now: Timestamp): Face {
  const { timer } = workshop.running;
  if (timer === null) return { state: 'none', step: '', time: '', late: 0, words: t('running.timer.none') };
  const item = timedStep(workshop);
  const step = item ? shortName(item) : t('running.timer.ownClock');
  const state = faceState(timer, now);
  const time = clockText(remaining(timer, now));
  const { overMinutes } = agendaClock(workshop, now);
  const late = overMinutes >= LATE_MINUTES ? overMinutes : 0;
  const words = t(`running.timer.${state}`, { step, time });
  return { state, step, time, late, words: late > 0 ? t('running.timer.late', { words, n: late }) : words };
}

/** As the timer stands; time that is over may stand still, too. */
export function faceState(timer: Timer, now: Timestamp): Exclude<FaceState, 'none'> {
  const state = timerState(timer, now);
  return state === 'over' && timer.startedAt === null ? 'overPaused' : state;
}

/** The clock in a line: step and time, with a word and a shape for a pause and for time that is over. */
export function TimerFace({ face: { state, step, time, late } }: { readonly face: Face }) {
  const Icon = ICONS[state];
  return (
    <span className={cx(styles, 'face', CLASSES[state])}>
      <Icon size={16} aria-hidden />
      {state === 'none' ? (
        t('running.timer')
      ) : (
        <>
          <span className={styles['step']}>{step}</span> <span className={styles['time']}>{time}</span>{' '}
          {state === 'running' ? null : <span>{t(`running.timer.${state}Word`)}</span>}{' '}
          {late > 0 ? (
            <span className={styles['late']}>
              <ClockAlert size={16} aria-hidden />
              {t('running.timer.lateWord')}
            </span>
          ) : null}
        </>
      )}
    </span>
  );
}

/** A day that would end so many minutes too late says so. */
const LATE_MINUTES = 5;

const ICONS = { none: TimerIcon, running: TimerIcon, paused: Pause, over: TriangleAlert, overPaused: TriangleAlert };

const CLASSES = { none: '', running: '', paused: 'paused', over: 'over', overPaused: 'over' } as const;
