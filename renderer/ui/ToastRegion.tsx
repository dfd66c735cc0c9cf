import { X } from 'lucide-react';
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

/** Where toasts appear; the app has one. F6 moves to it. */
export function ToastRegion() {
  return (
    <AriaToastRegion className={cx(styles, 'region')} queue={toastQueue} aria-label={t('ui.notifications')}>
      {({ toast }) => (
        <AriaToast className={cx(message, 'message', 'toast')} toast={toast}>
          <ToastBody content={toast.content} onClose={() => toastQueue.close(toast.key)} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}

function ToastBody({ content, onClose }: { readonly content: ToastMessage; readonly onClose: () => void }) {
  const { action } = content;
  return (
    <>
      <ToneIcon tone={content.tone ?? 'neutral'} />
      <ToastContent className={cx(message, 'words')} aria-live="polite">
        <Text slot="title">{content.message}</Text>
      </ToastContent>
      {action ? (
        <Button
          size="small"
          onPress={() => {
            action.onPress();
            onClose();
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton label={t('ui.dismiss')} icon={<X size={16} />} onPress={onClose} size="small" />
    </>
  );
}
