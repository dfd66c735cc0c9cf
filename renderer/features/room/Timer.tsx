import { useLayoutEffect, useRef, useState } from 'react';
import type { RoomTimer } from '../../../shared/room/scene';
import { t } from '../../i18n/i18n';
import { cx } from '../../ui/cx';
import { timerText } from './timer-text';
import styles from './Timer.module.css';
import { useNow } from './use-now';

/** The clock of the step in its corner. It runs by itself, neither blinks nor sounds, and says in a word when it is over or paused. */
export function Timer({ timer, isLarge }: { readonly timer: RoomTimer; readonly isLarge: boolean }) {
  const { time, state } = timerText(timer, useNow(timer.state === 'running' ? timer.endsAt : null));
  return (
    <div className={cx(styles, 'timer', isLarge && 'large')} role="timer">
      <p className={cx(styles, 'time', state)}>
        {time}
        {state === 'running' ? null : <span className={cx(styles, 'word')}> {t(`room.timer.${state}`)}</span>}
      </p>
      <Title key={timer.title} title={timer.title} />
    </div>
  );
}

/** The name of the step where it fits: half a name says less than none. */
function Title({ title }: { readonly title: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  const [fits, setFits] = useState(true);
  useLayoutEffect(() => {
    if (line.current) setFits(line.current.scrollWidth <= line.current.clientWidth);
  }, []);
  return fits ? (
    <p ref={line} className={cx(styles, 'title')}>
      {title}
    </p>
  ) : null;
}
