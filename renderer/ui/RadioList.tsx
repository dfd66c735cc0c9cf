import { Radio, RadioGroup } from 'react-aria-components';
import { cx } from './cx';
import field from './field.module.css';
import { FieldLabel } from './FieldLabel';
import type { Option } from './option';
import styles from './RadioList.module.css';

export interface RadioListProps<K extends string> {
  readonly label: string;
  readonly value: K | null;
  readonly options: readonly Option<K>[];
  readonly onChange: (value: K) => void;
}

/** One of several that are too many or too long to stand side by side. */
export function RadioList<K extends string>({ label, value, options, onChange }: RadioListProps<K>) {
  return (
    <RadioGroup
      className={cx(field, 'field')}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <FieldLabel>{label}</FieldLabel>
      <div className={cx(styles, 'list')}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={cx(styles, 'radio')}>
            <span className={cx(styles, 'mark')} aria-hidden />
            <span>{option.label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
