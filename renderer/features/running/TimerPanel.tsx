import { useMemo } from 'react';
import { startDayAnew } from '../../../shared/commands/timer';
import { type AgendaClock, agendaClock, nextStep, timedStep } from '../../../shared/running/agenda-clock';
import type { Timestamp } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { timeOfDay } from '../../i18n/time-of-day';
import { useClock } from '../../state/clock';
import { useDispatch, useSession } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { TextButton } from '../../ui/TextButton';
import { FreeClock } from './FreeClock';
import { StepList } from './StepList';
import { StepClock } from './StepClock';
import { startStep } from './timer-tasks';
import styles from './TimerPanel.module.css';
import { fullName } from './words';

export interface TimerPanelProps {
  readonly workshop: Workshop;
  readonly now: Timestamp;
  readonly onShowCuts: () => void;
}

/** The step that is timed, when the day will end, and all steps of the agenda. */
export function TimerPanel({ workshop, now, onShowCuts }: TimerPanelProps) {
  const clock = useMemo(() => agendaClock(workshop, now), [workshop, now]);
  const { timer } = workshop.running;
  return (
    <div className={styles['panel']}>
      {timer ? <StepClock timer={timer} item={timedStep(workshop)} now={now} /> : <NextStep workshop={workshop} />}
      {clock.steps.length > 0 ? <Ends clock={clock} onShowCuts={onShowCuts} /> : null}
      <StepList steps={clock.steps} />
      <FreeClock />
      <DayAnew workshop={workshop} />
    </div>
  );
}

/** The way out of a trial run and into a second day. It cannot be undone, so it says what goes. */
function DayAnew({ workshop: { running } }: { readonly workshop: Workshop }) {
  const dispatch = useDispatch();
  const hasTimes = running.begunAt !== null || running.done.length > 0 || Object.keys(running.spentMs).length > 0;
  if (!hasTimes) return null;
  return (
    <div>
      <TextButton tone="quiet" onPress={() => dispatch(startDayAnew())}>
        {t('running.anew')}
      </TextButton>
    </div>
  );
}

function NextStep({ workshop }: { readonly workshop: Workshop }) {
  const session = useSession();
  const clock = useClock();
  const next = nextStep(workshop);
  if (next === null) {
    const isEmpty = workshop.setup.agenda.order.length === 0;
    return <p>{t(isEmpty ? 'running.timer.empty' : 'running.timer.allDone')}</p>;
  }
  return (
    <div className={styles['next']}>
      <p className={styles['heading']}>{t('running.timer.next', { step: fullName(next), n: next.minutes })}</p>
      <Button tone="primary" autoFocus onPress={() => startStep(session, next, clock.now())}>
        {t('running.timer.start')}
      </Button>
    </div>
  );
}

function Ends({ clock, onShowCuts }: { readonly clock: AgendaClock; readonly onShowCuts: () => void }) {
  const isOver = clock.overMinutes > 0;
  return (
    <div className={styles['ends']}>
      <p className={cx(styles, 'when', isOver && 'over')}>{endsText(clock)}</p>
      {isOver ? (
        <Button size="small" onPress={onShowCuts}>
          {t('running.cuts.show')}
        </Button>
      ) : null}
    </div>
  );
}

function endsText({ endsAt, plannedEnd, overMinutes }: AgendaClock): string {
  const time = timeOfDay(endsAt);
  if (plannedEnd === null) return t('running.ends.before', { time });
  if (overMinutes === 0) return t('running.ends.onTime', { time });
  const planned = timeOfDay(plannedEnd);
  return t(overMinutes > 0 ? 'running.ends.over' : 'running.ends.spare', { time, planned, n: Math.abs(overMinutes) });
}
