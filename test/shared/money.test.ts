import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { formatMoney, readMoney } from '../../shared/money';

test.each([
  ['48500', 4_850_000],
  ['48.500', 4_850_000],
  ['48,500', 4_850_000],
  ['48 500', 4_850_000],
  ['48\u00A0500', 4_850_000],
  ["48'500", 4_850_000],
  ['48.500,00', 4_850_000],
  ['48,500.00', 4_850_000],
  ['48 500,5', 4_850_050],
  ['1.200.000', 120_000_000],
  ['1,200,000', 120_000_000],
  ['1.200.000,50', 120_000_050],
  ['1,200,000.50', 120_000_050],
  ['12,5', 1250],
  ['12.50', 1250],
  ['1234,56', 123_456],
  ['0.50', 50],
  ['0', 0],
])('%s is %i cents', (text, minor) => {
  expect(readMoney(text, 'EUR')).toEqual({ minor, currency: 'EUR' });
});

test.each([
  '0.500',
  '1234.567',
  '1.2345',
  '1,2,3',
  '48.50.0',
  '1.200,000.5',
  '12.34,567',
  '48.500,',
  '.5',
  '-5',
  'a lot',
  '',
])('%s is no amount that can be taken at its word', (text) => {
  expect(readMoney(text, 'EUR')).toBeNull();
});

test('the marks mean what the currency has digits for', () => {
  expect(readMoney('48.500', 'JPY')).toEqual({ minor: 48_500, currency: 'JPY' });
  expect(readMoney('12.5', 'JPY')).toBeNull();
  expect(readMoney('48.500', 'KWD')).toEqual({ minor: 48_500, currency: 'KWD' });
  expect(readMoney('48,500', 'KWD')).toEqual({ minor: 48_500_000, currency: 'KWD' });
});

law.prop([fc.nat({ max: 10 ** 12 }), fc.constantFrom('USD', 'EUR', 'JPY', 'KWD')])(
  'every amount reads back from the way it is shown, in English and in German',
  (minor, currency) => {
    const shown = formatMoney({ minor, currency }, 'en').replaceAll(/[^\d.,]/g, '');
    expect(readMoney(shown, currency)).toEqual({ minor, currency });
    if (currency === 'KWD') return;
    const german = formatMoney({ minor, currency }, 'de').replaceAll(/[^\d.,]/g, '');
    expect(readMoney(german, currency)).toEqual({ minor, currency });
  },
);
