import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExactNumber, readLeadNumber } from '../../../shared/definitions/lead-number';

test.each([
  ['120', 120],
  [' 1,200 ', 1200],
  ['1.200', 1200],
  ['1 200', 1200],
  ["1'200’000", null],
  ["1'200'000", 1_200_000],
  ['1,200.50', 1200.5],
  ['1.200,50', 1200.5],
  ['0.125', 0.125],
  ['12.5', 12.5],
  ['12,5', 12.5],
  ['1.2345', 1.2345],
  ['120 employees', 120],
  ['~120 staff', 120],
  ['about 40', 40],
  ['approx. 40', 40],
  ['€ 1.5m', 1_500_000],
  ['EUR 2 million', 2_000_000],
  ['$250k', 250_000],
  ['3 months', 3],
  ['45 %', 45],
  ['-5', -5],
  ['−5', -5],
  ['3 (guide, webinar)', 3],
])('%s is read as %s', (text, number) => {
  expect(readExactNumber(text)).toBe(number);
});

test.each([
  ['51-200', 51, 200],
  ['51–200 employees', 51, 200],
  ['1,001 to 5,000', 1001, 5000],
  ['1-5m', 1_000_000, 5_000_000],
  ['10,000+', 10_000, Infinity],
  ['more than 500', 500, Infinity],
  ['500 or more', 500, Infinity],
  ['>= 20', 20, Infinity],
  ['<10', -Infinity, 10],
  ['up to 50 people', -Infinity, 50],
])('%s is a range', (text, low, high) => {
  expect(readLeadNumber(text)).toEqual({ low, high });
  expect(readExactNumber(text)).toBeNull();
});

test.each([
  '',
  'many',
  'Guide, fees page',
  '12 in 3 offices',
  '2026-09-08',
  '24/7',
  '+49 30 1234567',
  '200-51',
  '1,2,3',
  'May 5',
  'Infinity',
])('%s is no number', (text) => {
  expect(readLeadNumber(text)).toBeNull();
});

test('a number is read the same however it is grouped and whatever it counts', () => {
  fc.assert(
    fc.property(
      fc.nat(2_000_000_000),
      fc.constantFrom(',', '.', ' ', "'"),
      fc.constantFrom('', ' employees'),
      (n, mark, unit) => {
        const grouped = String(n).replaceAll(/\B(?=(\d{3})+$)/g, mark);
        expect(readExactNumber(grouped + unit)).toBe(n);
        expect(readExactNumber(String(n) + unit)).toBe(n);
      },
    ),
  );
});

test('spaces count once, also where there are thousands of them', () => {
  const spaces = ' '.repeat(4000);
  expect(readLeadNumber(`over${spaces}x`)).toBeNull();
  expect(readLeadNumber(`over${spaces}500${spaces}people`)).toEqual({ low: 500, high: Infinity });
});

test('a text of more than 100 characters is no number', () => {
  expect(readExactNumber(`  5 ${'x'.repeat(98)}  `)).toBe(5);
  expect(readLeadNumber(`5 ${'x'.repeat(99)}`)).toBeNull();
});

test('no text breaks the reader', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+ k<m€') }), (text) => {
      const read = readLeadNumber(text);
      expect(read === null || read.low <= read.high).toBe(true);
    }),
  );
});
