import { type Currency, minorDigits, type Money } from '../money';

/** An amount as a cell holds it, or why it was left out. */
export type CellAmount =
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly money: Money }
  | { readonly kind: 'other-currency'; readonly currency: string }
  | { readonly kind: 'not-an-amount' };

/**
 * Reads an amount as exports write it: `1,234.56`, `1.234,56`, `$ 1 234`, `EUR 1234`. The last sign of two different ones is the decimal
 * mark; a single one before exactly three digits groups thousands. An amount of another currency is left out rather than miscounted.
 */
export function readCellAmount(text: string, currency: Currency): CellAmount {
  const clean = text.normalize('NFKC').replaceAll(/[\s'’]/g, '');
  if (clean === '') return { kind: 'none' };
  if (!/\d/.test(clean)) return { kind: 'not-an-amount' };
  const named = currencyIn(clean);
  if (named !== null && named !== currency) return { kind: 'other-currency', currency: named };
  const number = clean.replaceAll(/US(?=\$)|[A-Za-z]{3}|[$€£¥]|[.,]-+$/g, '');
  const parts = splitDecimal(number);
  if (!parts) return { kind: 'not-an-amount' };
  const minor = Math.round(Number(`${parts.whole}.${parts.fraction}`) * 10 ** minorDigits(currency));
  return Number.isSafeInteger(minor) ? { kind: 'amount', money: { minor, currency } } : { kind: 'not-an-amount' };
}

/** The currency that a text names; a dollar or yen sign alone names none, several countries use it. */
function currencyIn(text: string): string | null {
  const code = /(?:^|[^A-Za-z])([A-Za-z]{3})(?:[^A-Za-z]|$)/.exec(text)?.[1];
  if (code !== undefined) return code.toUpperCase();
  if (text.includes('US$')) return 'USD';
  if (text.includes('€')) return 'EUR';
  return text.includes('£') ? 'GBP' : null;
}

interface Decimal {
  readonly whole: string;
  readonly fraction: string;
}

function splitDecimal(text: string): Decimal | null {
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const marks = text.replaceAll(/\d/g, '');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const isDecimal = new Set(marks).size === 2 || (marks.length === 1 && !/^\d{1,3}[.,]\d{3}$/.test(text));
  const [whole, fraction] = isDecimal ? [text.slice(0, last), text.slice(last + 1)] : [text, ''];
  const groups = whole.split(/[.,]/);
  const isGrouped = groups.length === 1 || groups.every((group, index) => index === 0 || group.length === 3);
  return isGrouped && !/[.,]/.test(fraction) ? { whole: groups.join(''), fraction: fraction || '0' } : null;
}
