import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../i18n/i18n';
import { cx } from './cx';
import styles from './Dialog.module.css';
import icon from './IconButton.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large' | 'wide' | undefined;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
  /** The title is only spoken: for a palette whose field says what it is. */
  readonly hideTitle?: boolean | undefined;
  /** A press outside closes; only for dialogs in which nothing can be lost. */
  readonly closesOutside?: boolean | undefined;
  /** It takes all the height there is, and its content scrolls within itself. */
  readonly fills?: boolean | undefined;
}

export function Dialog({ title, isOpen, onClose, children, footer, size = 'medium', ...props }: DialogProps) {
  const { role = 'dialog', hideTitle = false, closesOutside = false, fills = false } = props;
  return (
    <ModalOverlay
      className={cx(styles, 'scrim', fills && 'tight')}
      data-modal
      isOpen={isOpen}
      isDismissable={closesOutside}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={cx(styles, 'modal', size, fills && 'filling')}>
        <AriaDialog className={cx(styles, 'dialog')} role={role} {...(hideTitle ? { 'aria-label': title } : {})}>
          {hideTitle ? null : (
            <header className={cx(styles, 'header')}>
              <Heading slot="title" level={2} className={cx(styles, 'title')}>
                {title}
              </Heading>
              {/* No tooltip here: Escape would close it instead of the dialog. */}
              <Button className={cx(icon, 'iconButton', 'small')} aria-label={t('ui.close')} onPress={onClose}>
                <X size={16} aria-hidden />
              </Button>
            </header>
          )}
          <div className={cx(styles, 'body', hideTitle && 'bare')}>{children}</div>
          {footer ? <footer className={cx(styles, 'footer')}>{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
