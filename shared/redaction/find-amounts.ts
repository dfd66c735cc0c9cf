import { formatMoney, minorDigits, type Money } from '../money';
import type { Span } from './find-names';

/** What stands where an amount stood. */
export const AMOUNT = '[amount]';

/** Amounts of money to look for beside those that say so by a currency: the values that the workshop holds. */
export type KnownAmounts = ReadonlySet<number>;

/** The values as whole and broken units of their currency, from a thousand on: what is less stands for too much else. */
export const knownAmounts = (values: readonly Money[]): KnownAmounts =>
  new Set(values.map(({ minor, currency }) => minor / 10 ** minorDigits(currency)).filter((value) => value >= 1_000));

/** How an amount is told to whoever looks at what leaves. */
export const amountInWords = (money: Money): string => formatMoney(money, 'en');

/**
 * Where amounts of money stand in a text: figures beside a currency ("$1,200,000", "EUR 40k", "1.2 million euros"), figures that only money
 * is written in ("40k", "3M", "1,200,000"), amounts in words, and every figure that is a value of the workshop.
 */
export function findAmounts(text: string, known: KnownAmounts): readonly Span[] {
  const hasFigures = /\p{Nd}/u.test(text);
  const small = inSmallLetters(text);
  if (!hasFigures && !WORDED_HINT.test(small)) return [];
  const found = [
    ...(hasFigures
      ? [...matches(small, MONEY), ...matches(text, BARE), ...labelled(small), ...valuesIn(text, known)]
      : []),
    ...matches(small, WORDED),
  ];
  return found.map(({ start, end }) => ({
    start,
    end,
    kind: 'money' as const,
    removed: text.slice(start, end),
    replacement: AMOUNT,
  }));
}

/** Patterns without regard to case take long to make; the places in both texts must be the same. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function matches(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The figures beside "ARR" and the like; what looks like a year is one. */
function labelled(text: string): readonly Stretch[] {
  if (!/arr|mrr|acv|tcv/.test(text)) return [];
  const before = [...text.matchAll(LABEL_BEFORE)].map(({ index, 0: all, 1: label = '' }) => ({
    start: index + label.length,
    end: index + all.length,
  }));
  return [...before, ...matches(text, LABEL_AFTER)].filter(
    ({ start, end }) => !/^(?:19|20)\d\d\b/.test(text.slice(start, end)),
  );
}

/** Figures that are a value of the workshop however their thousands are grouped; without grouping only from ten thousand on, as years are smaller. */
function valuesIn(text: string, known: KnownAmounts): readonly Stretch[] {
  if (known.size === 0) return [];
  return matches(text, FIGURES).filter(({ start, end }) => {
    const figures = text.slice(start, end);
    const digits = figures.replaceAll(/[\s'’]/g, '');
    const readings = [
      digits.replaceAll(/[.,]/g, ''),
      digits.replaceAll(',', ''),
      digits.replaceAll('.', '').replace(',', '.'),
    ];
    const isGrouped = /[.,\s'’]/.test(figures);
    return readings.map(Number).some((value) => known.has(value) && (isGrouped || value >= 10_000));
  });
}

const FIGURES =
  /(?<![\p{L}\p{N}.,])\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+(?:[.,]\d+)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,])\d{4,}(?:[.,]\d+)?(?![\p{L}\p{N}])/gu;

const NUMBER = String.raw`\p{Nd}+(?:[.,'’\u00A0\u202F ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?(?:e\+?\d{1,2})?`;
const SCALE = String.raw`(?:k|m|mn|mm|mln|mio\.?|mill?|million(?:s|en)?|b|bn|bill?ions?|billion(?:s|en)?|mrd\.?|milliarden?|tsd\.?|tausend|thousand|hundred|grand|lakhs?|crores?|тыс\.?|млн\.?|млрд\.?|千|万|萬|亿|億|천|만|억)(?![\p{Script=Latin}\p{Script=Cyrillic}])`;
const SIGN = String.raw`(?:(?:us|ca|au|nz|hk|s|r|c|a)?[$]|[€£¥₹₽₩₪₫₴₦₱฿₺₿₸₡₲₵₭₮¢元円￥￡＄]|원)`;
const CODES =
  'usd|eur|gbp|chf|jpy|cny|rmb|inr|cad|aud|nzd|sek|nok|dkk|isk|pln|czk|huf|ron|bgn|hrk|rub|uah|try|ils|aed|sar|qar|kwd|egp|zar|ngn|kes|ghs|mxn|brl|ars|clp|cop|pen|sgd|hkd|twd|krw|thb|myr|idr|php|vnd|pkr|bdt|lkr|kzt|gel';
const NAMED = String.raw`(?:dollars?|euros?|pounds?(?:\s+sterling)?|sterling|bucks|quid|francs?|franken|kronor|kroner|zloty(?:ch)?|zł|kč|forint|rupees?|yen|yuan|won|pesos?|reais|rand|shekels?|cents?|долл(?:ар\p{L}*)?|евро|руб(?:\.|л\p{L}*)?|دولار|يورو|درهم|ريال|جنيه|美元|欧元|人民币|日元|万円|億円|円|元|달러|유로)`;
const BEFORE = String.raw`(?:${SIGN}|(?<![\p{L}])(?:${CODES}|rs\.?|kr\.?|fr\.?))`;
const AFTER = String.raw`(?:[tkm]?${SIGN}|(?:[tkm]?(?:${CODES})|kr|${NAMED}|fr\.?)(?![\p{Script=Latin}\p{Script=Cyrillic}]))`;
const SCALED = String.raw`${NUMBER}(?:[\s-]?${SCALE}){0,2}`;
const RANGE = String.raw`${SCALED}(?:\s?(?:-|–|—|to|bis)\s?${SIGN}?\s?${SCALED})?`;

/** Beside a currency, before or after. */
const MONEY = new RegExp(
  String.raw`${BEFORE}\s?-?\s?${RANGE}(?:\s?${AFTER})?|(?<![\p{L}\p{N}])${RANGE}[\s-]?(?:of\s)?${AFTER}`,
  'gu',
);

const LABEL_BEFORE = new RegExp(
  String.raw`((?<!\p{L})(?:arr|mrr|acv|tcv)[\s:=~]{1,3}(?:(?:of|is|was|at|about)\s)?)${SCALED}(?![\p{L}\p{N}]|\s?%)`,
  'gu',
);
const LABEL_AFTER = new RegExp(String.raw`(?<![\p{L}\p{N}.,])${SCALED}(?=\s(?:arr|mrr|acv|tcv)(?!\p{L}))`, 'gu');

/** Figures that hardly anything but money is written in. */
const BARE =
  /(?<![\p{L}\p{N}.,])(?:\d+(?:[.,]\d+)?\s?(?:K|k|M|mn|mln|mio|bn|Mio|Mrd|MM)|\d+[.,]\d+\s?m|\d+(?:[.,]\d+)?[\s-](?:million|billion|millionen|milliarden|grand|lakhs?|crores?|млн|млрд|тыс))(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,])\d{1,3}(?:[.,'’\u00A0\u202F]\d{3}){2,}(?:[.,]\d+)?(?![\p{N}])|\d+(?:\.\d+)?\s?(?:万|萬|亿|億|만|억)/gu;

const NUMBER_WORD =
  '(?:an?|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|several|few|and|of)';

/** What thousands are counted of that is no money. */
const COUNTED = String.raw`(?:\p{L}+\s)?(?:accounts|attendees|calls|clicks|clients|companies|contacts|customers|days|downloads|employees|emails|firms|hours|impressions|leads|mails|members|messages|miles|minutes|names|people|prospects|records|registrations|rows|seats|staff|subscribers|times|touches|units|users|views|visitors|visits|words|years)\b`;

/** "Two million euros", "half a million", "seven figures". */
const WORDED = new RegExp(
  String.raw`(?<!\p{L})${NUMBER_WORD}(?:[\s-]${NUMBER_WORD})*[\s-](?:${NAMED}|grand)(?!\p{L})|(?<!\p{L})(?:${NUMBER_WORD}[\s-])+(?:million|billion|lakh|crore)s?(?!\p{L})|(?<!\p{L})(?:${NUMBER_WORD}[\s-])+thousands?(?![\p{L}-]|\s(?:of\s)?${COUNTED})|(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)?[\s-]thousand(?![\p{L}-]|\s(?:of\s)?${COUNTED})|(?<!\p{L})(?:four|five|six|seven|eight|nine|[4-9])[\s-]figures?(?!\p{L})`,
  'gu',
);

const WORDED_HINT = new RegExp(String.raw`million|billion|lakh|crore|grand|figure|thousand|hundred|${NAMED}`, 'u');
