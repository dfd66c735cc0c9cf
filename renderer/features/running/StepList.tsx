import { Check, CheckCheck, Circle, CircleDashed, CirclePlay, CircleSlash, Play, RotateCcw } from 'lucide-react';
import { setStepOver } from '../../../shared/commands/timer';
import type { RunningStep } from '../../../shared/running/agenda-clock';
import { clockText } from '../../../shared/running/clock-text';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useSession } from '../../state/session-context';
import { cx } from '../../ui/cx';
import { IconButton } from '../../ui/IconButton';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './StepList.module.css';
import { startStep } from './timer-tasks';
import { fullName } from './words';

/** Every step with its time box and what it took; each can be started, again too. */
export function StepList({ steps }: { readonly steps: readonly RunningStep[] }) {
  const session = useSession();
  const clock = useClock();
  if (steps.length === 0) return null;
  return (
    <ol className={styles['steps']} aria-label={t('running.steps')}>
      {steps.map((step) => (
        <li
          key={step.item.id}
          className={cx(styles, 'step', step.state)}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <StateIcon state={step.state} />
          <span className={styles['title']}>{fullName(step.item)}</span>
          <span className={styles['minutes']}>{minutesText(step)}</span>
          <span className={styles['start']}>
            <OverButton step={step} />
            {step.state === 'now' ? null : (
              <IconButton
                label={t('running.timer.startStep', { step: fullName(step.item) })}
                icon={<Play size={16} aria-hidden />}
                size="small"
                onPress={() => startStep(session, step.item, clock.now())}
              />
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Takes a step off the day without timing it, or puts it back. */
function OverButton({ step: { item, state } }: { readonly step: RunningStep }) {
  const session = useSession();
  if (state === 'now' || state === 'left-out') return null;
  const isOver = state === 'done';
  const Icon = isOver ? RotateCcw : CheckCheck;
  return (
    <IconButton
      label={t(isOver ? 'running.steps.notOverOf' : 'running.steps.overOf', { step: fullName(item) })}
      icon={<Icon size={16} aria-hidden />}
      size="small"
      onPress={() => session.dispatch(setStepOver(item.id, !isOver))}
    />
  );
}

function StateIcon({ state }: Pick<RunningStep, 'state'>) {
  const Icon = ICONS[state];
  return (
    <>
      <Icon size={16} aria-hidden />
      <VisuallyHidden>{t(`running.steps.${state}`)}</VisuallyHidden>
    </>
  );
}

function minutesText({ item, minutes, spentMs, state }: RunningStep): string {
  const planned = item.minutes;
  if (minutes !== planned) return t('running.steps.changed', { minutes, planned });
  if (state === 'passed' && spentMs === 0) return t('running.steps.passedBy', { planned });
  return spentMs === 0 || state === 'now'
    ? t('running.steps.planned', { planned })
    : t('running.steps.spent', { planned, spent: clockText(spentMs) });
}

const ICONS = { done: Check, now: CirclePlay, 'left-out': CircleSlash, passed: CircleDashed, next: Circle };
