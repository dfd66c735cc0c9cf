import type { FieldProps } from './field-props';
import { SuggestBox, type Suggestions } from './SuggestBox';
import { TextBox } from './TextBox';
import { useCommittedText } from './use-committed-text';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly suggestions?: Suggestions | undefined;
}

export function TextField({ value, onCommit, suggestions, ...field }: TextFieldProps) {
  const committed = useCommittedText(value, onCommit);
  return suggestions ? (
    <SuggestBox {...field} field={committed} suggestions={suggestions} />
  ) : (
    <TextBox {...field} field={committed} />
  );
}
