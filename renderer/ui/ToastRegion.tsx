import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useSyncExternalStore } from 'react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import type { ToastMessage } from './toast';
import { t } from '../i18n/i18n';
import { Button } from './Button';
import { cx } from './cx';
import { IconButton } from './IconButton';
import message from './message.module.css';
import { toastQueue } from './toast';
import styles from './ToastRegion.module.css';
import { ToneIcon } from './ToneIcon';

export interface ToastRegionProps {
  /** Over the stage rail, where they cover nothing; or over a page without one, where they may be wide. */
  readonly place?: 'rail' | 'page' | undefined;
}

/** Where toasts appear; the app has one. F6 moves to it, and Escape dismisses the toast that has the focus. */
export function ToastRegion({ place = 'page' }: ToastRegionProps) {
  return (
    <AriaToastRegion className={cx(styles, 'region', place)} queue={toastQueue} aria-label={t('ui.notifications')}>
      {({ toast }) => (
        <Escapable onEscape={() => toastQueue.close(toast.key)}>
          <AriaToast className={`${cx(message, 'message', 'toast')} ${cx(styles, 'toast')}`} toast={toast}>
            <ToastBody content={toast.content} onClose={() => toastQueue.close(toast.key)} />
          </AriaToast>
        </Escapable>
      )}
    </AriaToastRegion>
  );
}

/** Hears Escape from whatever in it has the focus. */
function Escapable({ onEscape, children }: { readonly onEscape: () => void; readonly children: ReactNode }) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onEscape();
  };
  return <div onKeyDown={onKeyDown}>{children}</div>;
}

function Words({ message }: Pick<ToastMessage, 'message'>) {
  const { read, subscribe } =
    typeof message === 'string' ? { read: () => message, subscribe: () => () => {} } : message;
  return useSyncExternalStore(subscribe, read);
}

function ToastBody({ content, onClose }: { readonly content: ToastMessage; readonly onClose: () => void }) {
  const { action } = content;
  return (
    <>
      <ToneIcon tone={content.tone ?? 'neutral'} />
      <IconButton label={t('ui.dismiss')} icon={<X size={16} />} onPress={onClose} size="small" />
      <ToastContent className={cx(styles, 'words')} aria-live="polite">
        <Text slot="title" className={cx(styles, 'title')}>
          <Words message={content.message} />
        </Text>
        {content.details === undefined ? null : (
          <Text slot="description" className={cx(styles, 'details')}>
            {content.details}
          </Text>
        )}
      </ToastContent>
      {action ? (
        <div className={cx(styles, 'action')}>
          <Button
            size="small"
            onPress={() => {
              action.onPress();
              onClose();
            }}
          >
            {action.label}
          </Button>
        </div>
      ) : null}
    </>
  );
}
