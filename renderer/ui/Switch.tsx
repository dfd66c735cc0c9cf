import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import { cx } from './cx';
import styles from './Switch.module.css';

export interface SwitchProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean | undefined;
}

export function Switch({ children, isSelected, onChange, isDisabled = false }: SwitchProps) {
  return (
    <AriaSwitch className={cx(styles, 'switch')} isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <span className={cx(styles, 'track')} aria-hidden>
        <span className={cx(styles, 'thumb')} />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
