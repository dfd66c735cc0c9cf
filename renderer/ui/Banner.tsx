import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../i18n/i18n';
import { cx } from './cx';
import { IconButton } from './IconButton';
import styles from './message.module.css';
import { ToneIcon } from './ToneIcon';
import type { Tone } from './ToneIcon';

export interface BannerProps {
  readonly tone?: Tone | undefined;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: (() => void) | undefined;
  /** Of one low line: for what may be passed over. */
  readonly slim?: boolean | undefined;
}

/** One message across the whole page, announced politely. */
export function Banner({ tone = 'neutral', children, actions, onDismiss, slim = false }: BannerProps) {
  return (
    <div className={cx(styles, 'message', 'banner', tone, slim && 'slim')} role="status">
      <ToneIcon tone={tone} />
      <div className={cx(styles, 'words')}>
        <div>{children}</div>
        {actions ? <div className={cx(styles, 'actions')}>{actions}</div> : null}
      </div>
      {onDismiss ? (
        <IconButton label={t('ui.dismiss')} icon={<X size={16} />} onPress={onDismiss} size="small" />
      ) : null}
    </div>
  );
}
