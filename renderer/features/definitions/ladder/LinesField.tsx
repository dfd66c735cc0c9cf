import { TextArea } from '../../../ui/TextArea';

export interface LinesFieldProps {
  readonly label: string;
  readonly description: string;
  readonly value: readonly string[];
  readonly onChange: (lines: string[]) => void;
}

/** A list that is written one line each; empty lines and lines that are there already do not count. */
export function LinesField({ label, description, value, onChange }: LinesFieldProps) {
  return (
    <TextArea
      label={label}
      description={description}
      value={value.join('\n')}
      onCommit={(text) => onChange(linesOf(text))}
    />
  );
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];
