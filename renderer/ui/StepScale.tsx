import { Radio, RadioGroup } from 'react-aria-components';
import { cx } from './cx';
import field from './field.module.css';
import { FieldLabel } from './FieldLabel';
import type { Option } from './option';
import styles from './StepScale.module.css';

export interface StepScaleProps<K extends string> {
  readonly label: string;
  readonly value: K | null;
  /** From the least to the most. */
  readonly options: readonly Option<K>[];
  readonly onChange: (value: K) => void;
  /** Only the marks: for a row of a table whose head names the label and the steps. */
  readonly compact?: boolean | undefined;
}

/** One step of a few, each by its name; arrow keys go along the steps. */
export function StepScale<K extends string>({ label, value, options, onChange, compact = false }: StepScaleProps<K>) {
  return (
    <RadioGroup
      className={cx(field, 'field')}
      orientation="horizontal"
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      {...(compact ? { 'aria-label': label } : {})}
    >
      {compact ? null : <FieldLabel>{label}</FieldLabel>}
      <div className={cx(styles, 'steps', compact && 'compact')}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={cx(styles, 'step')} aria-label={option.label}>
            <span className={cx(styles, 'mark')} aria-hidden />
            {compact ? null : <span className={cx(styles, 'name')}>{option.label}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
