import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './Figure.module.css';

export interface FigureProps {
  readonly value: ReactNode;
  readonly label: ReactNode;
  /** How many things the figure rests on: "6 of 8 wins". */
  readonly n?: string | undefined;
  /** The formula: an Explain. */
  readonly explain?: ReactNode;
}

/** A figure to be read across a table: the number, what it is, and how many things it rests on. */
export function Figure({ value, label, n, explain }: FigureProps) {
  return (
    <div className={cx(styles, 'figure')}>
      <div className={cx(styles, 'label')}>
        {label}
        {explain}
      </div>
      <div className={cx(styles, 'value')}>{value}</div>
      {n ? <div className={cx(styles, 'n')}>{n}</div> : null}
    </div>
  );
}
