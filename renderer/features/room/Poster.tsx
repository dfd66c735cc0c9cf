import type { ReactNode } from 'react';
import { t } from '../../i18n/i18n';
import { cx } from '../../ui/cx';
import styles from './room.module.css';
import { useFit } from './use-fit';

export interface PosterProps {
  /** What this is about, small above it. */
  readonly eyebrow?: string | undefined;
  /** How many entries the longest list has. */
  readonly count?: number | undefined;
  readonly foot?: ReactNode;
  /** The statement; lists show their first `shown` entries. */
  readonly children: (shown: number) => ReactNode;
}

/** One statement, as large as it can be read: it steps down to the smallest size that carries six metres, never beyond. */
export function Poster({ eyebrow = '', count = 0, foot = null, children }: PosterProps) {
  const { box, shown } = useFit(count);
  return (
    <>
      <header className={cx(styles, 'top')}>
        <p className={cx(styles, 'eyebrow')}>{eyebrow}</p>
        <div className={cx(styles, 'timerSpace')} />
      </header>
      <div ref={box} className={cx(styles, 'body')}>
        {children(shown)}
        {shown < count ? <p className={cx(styles, 'more')}>{t('room.more', { n: count - shown })}</p> : null}
      </div>
      {foot === null ? null : <footer className={cx(styles, 'foot')}>{foot}</footer>}
    </>
  );
}
