import type { ReactNode } from 'react';
import { cx } from './cx';
import type { Gap } from './gap';
import styles from './layout.module.css';

export interface StackProps {
  readonly gap?: Gap | undefined;
  readonly children: ReactNode;
}

export function Stack({ gap = 4, children }: StackProps) {
  return <div className={cx(styles, 'stack', `gap${gap}`)}>{children}</div>;
}
