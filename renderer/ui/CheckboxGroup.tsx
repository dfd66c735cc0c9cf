import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { CheckboxBox } from './Checkbox';
import box from './Checkbox.module.css';
import styles from './CheckboxGroup.module.css';
import { cx } from './cx';
import field from './field.module.css';
import { FieldLabel } from './FieldLabel';
import { FieldNotes } from './FieldNotes';
import type { Option } from './option';

export interface CheckboxGroupProps<K extends string> {
  readonly label: string;
  readonly value: readonly K[];
  readonly options: readonly Option<K>[];
  readonly onChange: (value: readonly K[]) => void;
  readonly hideLabel?: boolean | undefined;
  readonly description?: string | undefined;
}

export function CheckboxGroup<K extends string>(props: CheckboxGroupProps<K>) {
  const { label, value, options, onChange, hideLabel = false, description } = props;
  return (
    <AriaCheckboxGroup
      className={cx(field, 'field')}
      value={[...value]}
      onChange={(keys) => onChange(options.map((option) => option.id).filter((id) => keys.includes(id)))}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <FieldLabel>{label}</FieldLabel>}
      <div className={cx(styles, 'boxes')}>
        {options.map((option) => (
          <AriaCheckbox key={option.id} value={option.id} className={cx(box, 'checkbox')}>
            <CheckboxBox />
            {option.icon}
            <span>{option.label}</span>
          </AriaCheckbox>
        ))}
      </div>
      <FieldNotes description={description} />
    </AriaCheckboxGroup>
  );
}
