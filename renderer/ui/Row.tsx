import type { ReactNode } from 'react';
import { cx } from './cx';
import type { Gap } from './gap';
import styles from './layout.module.css';

export interface RowProps {
  readonly gap?: Gap | undefined;
  readonly align?: 'start' | 'center' | 'end' | 'baseline' | 'stretch' | 'between' | undefined;
  readonly wrap?: boolean | undefined;
  readonly children: ReactNode;
}

/** Things side by side. `between` centres them and pushes the outer ones apart. */
export function Row({ gap = 2, align = 'center', wrap = false, children }: RowProps) {
  return <div className={cx(styles, 'row', `gap${gap}`, align, wrap && 'wrap')}>{children}</div>;
}
