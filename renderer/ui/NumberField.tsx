import { err, ok } from '../../shared/result';
import type { Result } from '../../shared/result';
import { t } from '../i18n/i18n';
import type { FieldProps } from './field-props';
import { refusalText } from './refusal-text';
import { TextBox } from './TextBox';
import { useParsedText } from './use-parsed-text';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly suffix?: string | undefined;
  /** Whole numbers only, unless this is set. */
  readonly allowFraction?: boolean | undefined;
}

export function NumberField({ value, onCommit, min = 0, max, allowFraction = false, ...field }: NumberFieldProps) {
  const parse = (text: string) => readNumber(text, { min, max, allowFraction });
  const parsed = useParsedText({ value, format: formatNumber, parse, onCommit });
  const complaint = parsed.refusal === null ? undefined : describe(parsed.refusal, min, max);
  return (
    <TextBox
      {...field}
      field={parsed}
      inputMode={allowFraction ? 'decimal' : 'numeric'}
      error={refusalText(complaint, formatNumber(value)) ?? field.error}
    />
  );
}

type NumberRefusal = 'not-a-number' | 'not-whole' | 'too-small' | 'too-large';

interface NumberRules {
  readonly min: number;
  readonly max: number | undefined;
  readonly allowFraction: boolean;
}

function readNumber(text: string, { min, max, allowFraction }: NumberRules): Result<number | null, NumberRefusal> {
  const digits = text.replaceAll(/[\s,']/g, '').replace('−', '-');
  if (digits === '') return ok(null);
  const number = Number(digits);
  if (!/^-?\d+(\.\d+)?$/.test(digits) || !Number.isFinite(number)) return err('not-a-number');
  if (!allowFraction && !Number.isSafeInteger(number)) return err('not-whole');
  if (number < min) return err('too-small');
  return max !== undefined && number > max ? err('too-large') : ok(number);
}

function describe(refusal: NumberRefusal, min: number, max: number | undefined): string {
  switch (refusal) {
    case 'not-a-number':
      return t('ui.number.not-a-number');
    case 'not-whole':
      return t('ui.number.not-whole');
    case 'too-small':
      return t('ui.number.too-small', { limit: formatNumber(min) });
    case 'too-large':
      return t('ui.number.too-large', { limit: formatNumber(max ?? null) });
  }
}

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

const formatNumber = (value: number | null): string => (value === null ? '' : format.format(value));
