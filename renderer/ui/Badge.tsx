import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { cx } from './cx';

export interface BadgeProps {
  readonly children: ReactNode;
  readonly tone?: 'neutral' | 'good' | 'attention' | 'danger' | 'accent' | 'marketing' | 'sales' | 'both' | undefined;
}

export function Badge({ children, tone = 'neutral' }: BadgeProps) {
  return <span className={cx(styles, 'badge', tone)}>{children}</span>;
}
