import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from './cx';
import styles from './TextButton.module.css';

export interface TextButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly isDisabled?: boolean | undefined;
  /** As quiet as the text around it: for many beneath each other. */
  readonly tone?: 'accent' | 'quiet' | undefined;
  /** What it does, where its words alone name only what it is about; it holds these words. */
  readonly 'aria-label'?: string | undefined;
}

/** Looks like a link in running text; does something in the app. */
export function TextButton({ children, onPress, isDisabled = false, tone = 'accent', ...props }: TextButtonProps) {
  const label = props['aria-label'];
  return (
    <AriaButton
      className={cx(styles, 'textButton', tone === 'quiet' && 'quiet')}
      isDisabled={isDisabled}
      onPress={() => onPress()}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </AriaButton>
  );
}
