/** What every field has around its value. */
export interface FieldProps {
  readonly label: string;
  /** The label is still spoken: for a field whose column or row already says what it is. */
  readonly hideLabel?: boolean | undefined;
  readonly description?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly width?: 'short' | 'full' | undefined;
}
