import { Check, ChevronRight } from 'lucide-react';
import { t } from '../../../i18n/i18n';
import { timeOfDay } from '../../../i18n/time-of-day';
import { cx } from '../../../ui/cx';
import { Poster } from '../Poster';
import styles from '../room.module.css';
import type { SceneProps } from '../scene-props';
import own from './AgendaScene.module.css';

type Step = SceneProps<'agenda'>['steps'][number];

/** The steps of the day: what is done, where we are, what comes. */
export function AgendaScene({ steps }: SceneProps<'agenda'>) {
  const first = firstToShow(steps);
  const ahead = steps.slice(first);
  return (
    <Poster eyebrow={t('room.agenda')} count={ahead.length}>
      {(shown) => (
        <ol className={cx(styles, 'rows')}>
          {ahead.slice(0, shown).map((step, index) => (
            <StepRow key={index} step={step} />
          ))}
        </ol>
      )}
    </Poster>
  );
}

function StepRow({ step: { title, minutes, state, startsAt } }: { readonly step: Step }) {
  return (
    <li
      className={[cx(styles, 'row'), cx(own, 'step', state, startsAt !== null && 'timed')].join(' ')}
      aria-current={state === 'now' && 'step'}
    >
      <span className={cx(own, 'state')}>{STATES[state]}</span>
      {startsAt === null ? null : <span className={cx(styles, 'figure')}>{timeOfDay(startsAt)}</span>}
      <span className={cx(styles, 'entry')}>{title}</span>
      <span className={cx(styles, 'figure')}>{t('room.agenda.minutes', { n: minutes })}</span>
    </li>
  );
}

/** A long day begins one step before the one that it has come to, so that the present step is never cut away. */
function firstToShow(steps: readonly Step[]): number {
  const now = steps.findIndex(({ state }) => state === 'now');
  return steps.length <= SHORT_DAY ? 0 : Math.max(0, now - 1);
}

const SHORT_DAY = 9;
/** What comes says so by its place alone. */
const STATES = {
  done: (
    <>
      <Check aria-hidden />
      {t('room.agenda.done')}
    </>
  ),
  now: (
    <>
      <ChevronRight aria-hidden />
      {t('room.agenda.now')}
    </>
  ),
  next: null,
} satisfies Record<Step['state'], unknown>;
