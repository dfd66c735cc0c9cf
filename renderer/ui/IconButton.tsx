import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from './cx';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip';

export interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly isDisabled?: boolean | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
}

export function IconButton({ label, icon, onPress, isDisabled = false, size = 'medium' }: IconButtonProps) {
  return (
    <Tooltip content={label}>
      <AriaButton
        className={cx(styles, 'iconButton', size)}
        aria-label={label}
        isDisabled={isDisabled}
        onPress={() => onPress()}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
