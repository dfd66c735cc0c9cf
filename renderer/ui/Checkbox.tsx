import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './Checkbox.module.css';
import { cx } from './cx';

export interface CheckboxProps {
  readonly children?: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isIndeterminate?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** The name of a box without words beside it. */
  readonly 'aria-label'?: string | undefined;
}

export function Checkbox({ children, isSelected, onChange, isIndeterminate = false, ...props }: CheckboxProps) {
  const label = props['aria-label'];
  return (
    <AriaCheckbox
      className={cx(styles, 'checkbox')}
      isSelected={isSelected}
      onChange={onChange}
      isIndeterminate={isIndeterminate}
      isDisabled={props.isDisabled ?? false}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <CheckboxBox isIndeterminate={isIndeterminate} />
      {children === undefined ? null : <span>{children}</span>}
    </AriaCheckbox>
  );
}

export function CheckboxBox({ isIndeterminate = false }: { readonly isIndeterminate?: boolean | undefined }) {
  return (
    <span className={cx(styles, 'box')} aria-hidden>
      {isIndeterminate ? <Minus size={12} strokeWidth={3} /> : <Check size={12} strokeWidth={3} />}
    </span>
  );
}
