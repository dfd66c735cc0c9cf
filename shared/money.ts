import { z } from 'zod';
import { doc } from './workshop/doc';

/** A three-letter ISO 4217 code. */
export const Currency = z.string().regex(/^[A-Z]{3}$/, 'is not a three-letter currency code');
export type Currency = z.infer<typeof Currency>;

/** An amount in integer minor units (cents): no float ever decides a signed number. */
export const Money = doc({ minor: z.int().min(0), currency: Currency });
export type Money = z.infer<typeof Money>;

/** A rate in integer hundredths of a percent: 60 % is 6000. */
export const BasisPoints = z.int().min(0).max(10_000).brand<'BasisPoints'>();
export type BasisPoints = z.infer<typeof BasisPoints>;

/** How many minor digits a currency has: 2 for USD, 0 for JPY. */
export function minorDigits(currency: Currency): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits: digits = 2 } = formatter('en', currency).resolvedOptions();
  digitsOf.set(currency, digits);
  return digits;
}

/**
 * Reads an amount as people write it into minor units exactly: `1,200,000.50`, `1.200.000,50`, `48 500`, `48.500`, or null when it is not
 * one. Of two different marks the last is the decimal one; a mark that stands more than once, or once before three digits, groups
 * thousands. Where the currency itself has three minor digits, a single point is its decimal mark, as the amounts are shown.
 */
export function readMoney(text: string, currency: Currency): Money | null {
  const digits = minorDigits(currency);
  const parts = splitAmount(text.replaceAll(/[\s'’]/g, ''), digits);
  if (!parts || parts.fraction.length > digits) return null;
  const minor = Number(`${parts.whole}${parts.fraction.padEnd(digits, '0')}`);
  return Number.isSafeInteger(minor) ? { minor, currency } : null;
}

interface AmountParts {
  readonly whole: string;
  readonly fraction: string;
}

function splitAmount(text: string, digits: number): AmountParts | null {
  if (/^\d+$/.test(text)) return { whole: text, fraction: '' };
  const isOneGroup = (digits === 3 ? /^[1-9]\d{0,2},\d{3}$/ : /^[1-9]\d{0,2}[.,]\d{3}$/).test(text);
  if (isOneGroup || /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})+$/.test(text)) {
    return { whole: text.replaceAll(/[.,]/g, ''), fraction: '' };
  }
  const match = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+(?=\.)|[1-9]\d{0,2}(?:\.\d{3})+(?=,))[.,](\d+)$/.exec(text);
  return match ? { whole: (match[1] ?? '').replaceAll(/[.,]/g, ''), fraction: match[2] ?? '' } : null;
}

/** "$1,200,000" or "$12.50": whole amounts are shown without their cents. */
export function formatMoney(money: Money, locale: string): string {
  const digits = minorDigits(money.currency);
  const unit = 10 ** digits;
  const shown = money.minor % unit === 0 ? 0 : digits;
  return formatter(locale, money.currency, shown).format(money.minor / unit);
}

/** Formatters are kept: making one takes far longer than using it, and a list of deals uses hundreds. */
const formatters = new Map<string, Intl.NumberFormat>();
const digitsOf = new Map<Currency, number>();

function formatter(locale: string, currency: Currency, digits?: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${digits ?? ''}`;
  const known = formatters.get(key);
  if (known) return known;
  const fraction = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...fraction });
  formatters.set(key, format);
  return format;
}

/** Reads "60", "60 %" or "12.5" as a rate between 0 and 100 %, exact to a hundredth of a percent, or null. */
export function readRate(text: string): BasisPoints | null {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(text.trim());
  if (!match) return null;
  const read = BasisPoints.safeParse(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')));
  return read.success ? read.data : null;
}

/** "60 %" or "12.5 %". */
export function formatRate(rate: BasisPoints): string {
  return `${rate / 100} %`;
}
