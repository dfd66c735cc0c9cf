import { err, ok } from '../../shared/result';
import type { Result } from '../../shared/result';
import { minorDigits, readMoney } from '../../shared/money';
import type { Currency, Money } from '../../shared/money';
import { t } from '../i18n/i18n';
import type { FieldProps } from './field-props';
import { refusalText } from './refusal-text';
import { TextBox } from './TextBox';
import { useParsedText } from './use-parsed-text';

export interface MoneyFieldProps extends FieldProps {
  readonly value: Money | null;
  readonly currency: Currency;
  readonly onCommit: (value: Money | null) => void;
}

export function MoneyField({ value, currency, onCommit, ...field }: MoneyFieldProps) {
  const parse = (text: string) => readAmount(text, currency);
  const parsed = useParsedText({ value, format: formatAmount, parse, onCommit });
  const complaint = parsed.refusal === null ? undefined : t('ui.money.refused', { example: exampleIn(currency) });
  return (
    <TextBox
      {...field}
      field={parsed}
      prefix={currency}
      inputMode="decimal"
      error={refusalText(complaint, formatAmount(value)) ?? field.error}
    />
  );
}

function readAmount(text: string, currency: Currency): Result<Money | null, 'not-an-amount'> {
  if (text.trim() === '') return ok(null);
  const money = readMoney(text, currency);
  return money === null ? err('not-an-amount') : ok(money);
}

/** "1,200,000" or "12.50": the amount alone, as `readMoney` reads it back. */
function formatAmount(money: Money | null): string {
  if (money === null) return '';
  const digits = minorDigits(money.currency);
  const unit = 10 ** digits;
  const shown = money.minor % unit === 0 ? 0 : digits;
  return new Intl.NumberFormat('en', { minimumFractionDigits: shown, maximumFractionDigits: shown }).format(
    money.minor / unit,
  );
}

const exampleIn = (currency: Currency): string =>
  formatAmount({ minor: 40_000 * 10 ** minorDigits(currency), currency });
