import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { cx } from './cx';
import styles from './field.module.css';
import type { FieldProps } from './field-props';
import { FieldLabel } from './FieldLabel';
import { FieldNotes } from './FieldNotes';
import area from './TextArea.module.css';
import { useCommittedText } from './use-committed-text';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onCommit: (text: string) => void;
  /** The height of the empty field in lines; it grows with its text. */
  readonly rows?: number | undefined;
  /** Set in the serif of documents: for words that will be read aloud or signed. */
  readonly serif?: boolean | undefined;
  /** How many characters it takes; what is pasted beyond them does not appear in the field. */
  readonly longest?: number | undefined;
}

export function TextArea({
  value,
  onCommit,
  rows = 3,
  serif = false,
  longest = LONGEST_TEXT,
  label,
  hideLabel = false,
  error,
  ...props
}: TextAreaProps) {
  const field = useCommittedText(value, onCommit);
  return (
    <AriaTextField
      className={cx(styles, 'field', props.width === 'short' && 'short')}
      value={field.text}
      onChange={field.change}
      onBlur={field.leave}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      isReadOnly={props.isReadOnly ?? false}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      maxLength={longest}
      validationBehavior="aria"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <FieldLabel isRequired={props.isRequired}>{label}</FieldLabel>}
      <AriaTextArea
        className={cx(area, 'area', serif && 'serif')}
        style={{ minBlockSize: `calc(${rows * LINE_HEIGHT}em + 0.875rem)` }}
        placeholder={props.placeholder ?? ''}
      />
      <FieldNotes description={props.description} error={error} />
    </AriaTextField>
  );
}

const LINE_HEIGHT = 1.5;

/** A dozen pages: more than anybody says about one thing. */
const LONGEST_TEXT = 50_000;
