import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './message.module.css';
import { ToneIcon } from './ToneIcon';
import type { Tone } from './ToneIcon';

export interface CalloutProps {
  readonly tone?: Tone | undefined;
  readonly title?: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export function Callout({ tone = 'neutral', title, children, actions }: CalloutProps) {
  return (
    <div className={cx(styles, 'message', 'callout', tone)}>
      <ToneIcon tone={tone} />
      <div className={cx(styles, 'words')}>
        {title ? <p className={cx(styles, 'title')}>{title}</p> : null}
        <div>{children}</div>
        {actions ? <div className={cx(styles, 'actions')}>{actions}</div> : null}
      </div>
    </div>
  );
}
