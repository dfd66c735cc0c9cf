import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './Panel.module.css';

export interface PanelProps {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'raised' | 'sunken' | undefined;
}

export function Panel({ title, actions, children, tone = 'raised' }: PanelProps) {
  return (
    <div className={cx(styles, 'panel', tone)}>
      {title || actions ? (
        <div className={cx(styles, 'header')}>
          {title ? <h3 className={cx(styles, 'title')}>{title}</h3> : null}
          {actions ? <div className={cx(styles, 'actions')}>{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </div>
  );
}
