import { err, ok } from '../../shared/result';
import type { Result } from '../../shared/result';
import { readRate } from '../../shared/money';
import type { BasisPoints } from '../../shared/money';
import { t } from '../i18n/i18n';
import type { FieldProps } from './field-props';
import { refusalText } from './refusal-text';
import { TextBox } from './TextBox';
import { useParsedText } from './use-parsed-text';

export interface RateFieldProps extends FieldProps {
  readonly value: BasisPoints | null;
  readonly onCommit: (value: BasisPoints | null) => void;
}

export function RateField({ value, onCommit, ...field }: RateFieldProps) {
  const parsed = useParsedText({ value, format: formatPercent, parse: readPercent, onCommit });
  const complaint = parsed.refusal === null ? undefined : t('ui.rate.refused');
  const kept = value === null ? '' : `${formatPercent(value)} %`;
  return (
    <TextBox
      {...field}
      field={parsed}
      suffix="%"
      inputMode="decimal"
      error={refusalText(complaint, kept) ?? field.error}
    />
  );
}

function readPercent(text: string): Result<BasisPoints | null, 'not-a-rate'> {
  if (text.trim() === '') return ok(null);
  const rate = readRate(text);
  return rate === null ? err('not-a-rate') : ok(rate);
}

const formatPercent = (rate: BasisPoints | null): string => (rate === null ? '' : String(rate / 100));
