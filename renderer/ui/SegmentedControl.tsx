import { Radio, RadioGroup } from 'react-aria-components';
import { cx } from './cx';
import field from './field.module.css';
import { FieldLabel } from './FieldLabel';
import { FieldNotes } from './FieldNotes';
import type { Option } from './option';
import styles from './SegmentedControl.module.css';

export interface SegmentedControlProps<K extends string> {
  readonly label: string;
  readonly value: K | null;
  readonly options: readonly Option<K>[];
  readonly onChange: (value: K) => void;
  readonly hideLabel?: boolean | undefined;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

export function SegmentedControl<K extends string>(props: SegmentedControlProps<K>) {
  const { label, value, options, onChange, hideLabel = false, description, isDisabled = false } = props;
  return (
    <RadioGroup
      className={cx(field, 'field')}
      orientation="horizontal"
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      isDisabled={isDisabled}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <FieldLabel>{label}</FieldLabel>}
      <div className={cx(styles, 'segments')}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={cx(styles, 'segment')}>
            {option.icon}
            {option.label}
          </Radio>
        ))}
      </div>
      <FieldNotes description={description} />
    </RadioGroup>
  );
}
