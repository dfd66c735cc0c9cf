import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './Section.module.css';

export interface SectionProps {
  readonly title: string;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  /** The name by which navigation finds its title. */
  readonly place?: string | undefined;
  readonly children: ReactNode;
}

export function Section({ title, description, actions, place, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={cx(styles, 'section')} aria-labelledby={titleId}>
      <div className={cx(styles, 'header')}>
        <div className={cx(styles, 'words')}>
          <h2
            id={titleId}
            className={cx(styles, 'title')}
            {...(place === undefined ? {} : { 'data-ref': place, tabIndex: -1 })}
          >
            {title}
          </h2>
          {description ? <div className={cx(styles, 'description')}>{description}</div> : null}
        </div>
        {actions ? <div className={cx(styles, 'actions')}>{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
