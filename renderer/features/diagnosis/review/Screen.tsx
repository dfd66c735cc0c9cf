import type { ReactNode } from 'react';
import styles from './Screen.module.css';
import { type Arrival, useArrival } from './arrival';

export interface ScreenProps {
  readonly title: string;
  readonly purpose: string;
  readonly arrival: Arrival;
  readonly children: ReactNode;
}

/** A screen beside the questions: its title takes the focus when it is opened. */
export function Screen({ title, purpose, arrival, children }: ScreenProps) {
  const opened = useArrival<HTMLDivElement>(arrival);
  return (
    <div ref={opened} className={styles['screen']}>
      <header className={styles['head']}>
        <h2 data-title tabIndex={-1} className={styles['title']}>
          {title}
        </h2>
        <p className={styles['purpose']}>{purpose}</p>
      </header>
      {children}
    </div>
  );
}
