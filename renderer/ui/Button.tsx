import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly 'aria-label'?: string | undefined;
}

export function Button({ children, onPress, tone = 'plain', size = 'medium', icon, ...props }: ButtonProps) {
  const label = props['aria-label'];
  return (
    <AriaButton
      className={cx(styles, 'button', tone, size)}
      type={props.type ?? 'button'}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      onPress={() => onPress?.()}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {icon}
      {children}
    </AriaButton>
  );
}
