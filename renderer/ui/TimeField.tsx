import { readTimeOfDay } from '../../shared/read-time-of-day';
import { err, ok } from '../../shared/result';
import type { Result } from '../../shared/result';
import { t } from '../i18n/i18n';
import type { FieldProps } from './field-props';
import { refusalText } from './refusal-text';
import { TextBox } from './TextBox';
import { useParsedText } from './use-parsed-text';

export interface TimeFieldProps extends FieldProps {
  /** "HH:MM", or empty where no time is set. */
  readonly value: string;
  readonly onCommit: (value: string) => void;
}

export function TimeField({ value, onCommit, ...field }: TimeFieldProps) {
  const parsed = useParsedText({ value, format: asItIs, parse: readTime, onCommit });
  const complaint = parsed.refusal === null ? undefined : t('ui.time.refused');
  return (
    <TextBox
      placeholder={t('ui.time.placeholder')}
      {...field}
      field={parsed}
      error={refusalText(complaint, value) ?? field.error}
    />
  );
}

const asItIs = (time: string): string => time;

function readTime(text: string): Result<string, 'not-a-time'> {
  if (text.trim() === '') return ok('');
  const time = readTimeOfDay(text);
  return time === null ? err('not-a-time') : ok(time);
}
