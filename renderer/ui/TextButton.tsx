import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from './cx';
import styles from './TextButton.module.css';

export interface TextButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly isDisabled?: boolean | undefined;
}

/** Looks like a link in running text; does something in the app. */
export function TextButton({ children, onPress, isDisabled = false }: TextButtonProps) {
  return (
    <AriaButton className={cx(styles, 'textButton')} isDisabled={isDisabled} onPress={() => onPress()}>
      {children}
    </AriaButton>
  );
}
