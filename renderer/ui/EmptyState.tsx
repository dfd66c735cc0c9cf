import type { ReactNode } from 'react';
import { t } from '../i18n/i18n';
import { cx } from './cx';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** One sentence: what this place is for. */
  readonly children: ReactNode;
  /** What could stand here; it is labelled as an example. */
  readonly example?: ReactNode;
  readonly actions?: ReactNode;
}

export function EmptyState({ title, children, example, actions }: EmptyStateProps) {
  return (
    <div className={cx(styles, 'empty')}>
      <h3 className={cx(styles, 'title')}>{title}</h3>
      <div className={cx(styles, 'purpose')}>{children}</div>
      {example ? (
        <div className={cx(styles, 'example')}>
          <span className={cx(styles, 'label')}>{t('ui.example')}</span>
          {example}
        </div>
      ) : null}
      {actions ? <div className={cx(styles, 'actions')}>{actions}</div> : null}
    </div>
  );
}
