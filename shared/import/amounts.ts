import { type Currency, minorDigits, type Money } from '../money';

/** An amount as a cell holds it, or why it was left out. */
export type CellAmount =
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly money: Money }
  | { readonly kind: 'other-currency'; readonly currency: string }
  | { readonly kind: 'not-an-amount' };

/**
 * Reads an amount as exports write it: `1,234.56`, `1.234,56`, `$ 1 234`, `EUR 1234`. The last sign of two different ones is the decimal
 * mark; a single one before exactly three digits groups thousands. An amount of another currency is left out rather than miscounted, and
 * so is one with a sign that the currency of the workshop is not written with: `$ 500` in euros.
 */
export function readCellAmount(text: string, currency: Currency): CellAmount {
  const clean = text.normalize('NFKC').replaceAll(/[\s'’]/g, '');
  if (clean === '') return { kind: 'none' };
  if (!/\d/.test(clean)) return { kind: 'not-an-amount' };
  const other = otherCurrencyIn(clean, currency);
  if (other !== null) return { kind: 'other-currency', currency: other };
  const number = signsOf(currency)
    .reduce((rest, sign) => rest.replace(sign, ''), clean)
    .replaceAll(/[A-Za-z]{3}|[.,]-+$/g, '');
  const parts = splitDecimal(number);
  if (!parts) return { kind: 'not-an-amount' };
  const minor = Math.round(Number(`${parts.whole}.${parts.fraction}`) * 10 ** minorDigits(currency));
  return Number.isSafeInteger(minor) ? { kind: 'amount', money: { minor, currency } } : { kind: 'not-an-amount' };
}

/** The other currency that a text names, by its code or its sign; a dollar or yen sign alone is of any that is written with it. */
function otherCurrencyIn(text: string, currency: Currency): string | null {
  const code = /(?:^|[^A-Za-z])([A-Za-z]{3})(?:[^A-Za-z]|$)/.exec(text)?.[1]?.toUpperCase();
  if (code !== undefined) return code === currency ? null : code;
  if (signsOf(currency).some((sign) => text.includes(sign))) return null;
  const sign = /US\$|\p{Sc}/u.exec(text)?.[0];
  return sign === undefined ? null : (CODES[sign] ?? sign);
}

/** The signs that only one currency has. */
const CODES: Readonly<Record<string, string>> = { US$: 'USD', '€': 'EUR', '£': 'GBP' };

const signs = new Map<Currency, readonly string[]>();

/** The signs that a currency is written with, by the CLDR, the longer one first: `A$` and `$`. */
function signsOf(currency: Currency): readonly string[] {
  const known = signs.get(currency);
  if (known) return known;
  const written = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
      .formatToParts(0)
      .flatMap(({ type, value }) => (type === 'currency' && /\p{Sc}/u.test(value) ? [value] : [])),
  );
  const own = [...new Set(currency === 'USD' ? ['US$', ...written] : written)];
  signs.set(currency, own);
  return own;
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
