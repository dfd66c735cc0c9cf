import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { cx } from './cx';
import styles from './field.module.css';
import { FieldLabel } from './FieldLabel';
import { FieldNotes } from './FieldNotes';
import type { FieldProps } from './field-props';
import type { CommittedText } from './use-committed-text';

export interface TextBoxProps extends FieldProps {
  readonly field: CommittedText;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** The description is only spoken. */
  readonly hideDescription?: boolean | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | undefined;
}

/** The one-line field under TextField, NumberField, MoneyField, RateField and DateField. */
export function TextBox(props: TextBoxProps) {
  const { field, label, hideLabel = false, error, inputMode = 'text', placeholder } = props;
  const commitOnEnter: AriaTextFieldProps['onKeyDown'] = (event) => {
    if (event.key === 'Enter') field.commit();
    // React Aria would keep the key to itself, and with it every shortcut of the app.
    event.continuePropagation();
  };

  return (
    <AriaTextField
      className={cx(styles, 'field', props.width === 'short' && 'short')}
      value={field.text}
      onChange={field.change}
      onBlur={field.leave}
      onKeyDown={commitOnEnter}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      isReadOnly={props.isReadOnly ?? false}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      maxLength={LONGEST_LINE}
      validationBehavior="aria"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <FieldLabel isRequired={props.isRequired}>{label}</FieldLabel>}
      <Group
        className={cx(styles, 'box')}
        isInvalid={error !== undefined}
        isDisabled={props.isDisabled ?? false}
        isReadOnly={props.isReadOnly ?? false}
      >
        {props.prefix ? <span className={cx(styles, 'affix')}>{props.prefix}</span> : null}
        <Input
          className={cx(styles, 'input', inputMode !== 'text' && 'figures')}
          inputMode={inputMode}
          placeholder={placeholder ?? ''}
          autoComplete="off"
        />
        {props.suffix ? <span className={cx(styles, 'affix')}>{props.suffix}</span> : null}
      </Group>
      <FieldNotes description={props.description} hideDescription={props.hideDescription} error={error} />
    </AriaTextField>
  );
}

/** More than anybody says in one line; what is pasted beyond it does not appear in the field. */
export const LONGEST_LINE = 2_000;
