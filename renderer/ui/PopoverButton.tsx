import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import button from './Button.module.css';
import { cx } from './cx';
import list from './list.module.css';
import styles from './PopoverButton.module.css';

export interface PopoverButtonProps {
  /** The name of the button, and of what it opens. */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** A quiet button that opens a panel below itself; the rest of the app stays in reach of its shortcuts. */
export function PopoverButton({ label, trigger, children, isOpen, onOpenChange }: PopoverButtonProps) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className={cx(button, 'button', 'quiet', 'small')} aria-label={label}>
        {trigger}
      </Button>
      <Popover className={cx(list, 'float')} placement="bottom end">
        <Dialog className={cx(styles, 'panel')} aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
