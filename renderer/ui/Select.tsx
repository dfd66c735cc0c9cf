import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Select as AriaSelect, Button, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { t } from '../i18n/i18n';
import { cx } from './cx';
import field from './field.module.css';
import { FieldLabel } from './FieldLabel';
import { FieldNotes } from './FieldNotes';
import list from './list.module.css';
import type { Option } from './option';
import styles from './Select.module.css';

export interface SelectProps<K extends string> {
  readonly label: string;
  readonly value: K | null;
  readonly options: readonly Option<K>[];
  readonly onChange: (value: K) => void;
  readonly hideLabel?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
  readonly width?: 'short' | 'full' | undefined;
}

export function Select<K extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
  ...props
}: SelectProps<K>) {
  return (
    <AriaSelect
      className={cx(field, 'field', props.width === 'short' && 'short')}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      placeholder={props.placeholder ?? t('ui.choose')}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <FieldLabel isRequired={props.isRequired}>{label}</FieldLabel>}
      <Button className={cx(styles, 'trigger')}>
        <SelectValue className={cx(styles, 'value')} />
        <ChevronDown size={16} aria-hidden className={cx(styles, 'chevron')} />
      </Button>
      <FieldNotes description={props.description} error={props.error} />
      <Popover className={cx(list, 'float')}>
        <ListBox className={cx(list, 'list')}>
          {options.map((option) => (
            <SelectOption key={option.id} id={option.id} label={option.label} icon={option.icon} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

interface SelectOptionProps {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
}

function SelectOption({ id, label, icon }: SelectOptionProps) {
  return (
    <ListBoxItem id={id} textValue={label} className={cx(list, 'option')}>
      {icon ? <span className={cx(list, 'icon')}>{icon}</span> : null}
      <span className={cx(list, 'optionLabel')}>{label}</span>
      <Check size={16} aria-hidden className={cx(list, 'tick')} />
    </ListBoxItem>
  );
}
