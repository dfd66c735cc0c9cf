import { expect, test } from 'vitest';
import { fontFacesFor } from '../../../resources/print/fonts';

/** The families that a text brings, each with how many files. */
async function familiesFor(text: string): Promise<Readonly<Record<string, number>>> {
  const fontsCss = await fontFacesFor(text);
  const names = [...fontsCss.matchAll(/font-family:'Parley (\w+)'/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, names.filter((each) => each === name).length]));
}

/** Three weights of the sans, two and an italic of the serif. */
const LATIN = { Sans: 3, Serif: 3 };

test.each([
  ['no text at all', '', LATIN],
  ['plain words', 'Sales calls back within “one day” – or says why…', LATIN],
  ['a name beyond the first 256 letters', 'Łódź', { Sans: 6, Serif: 6 }],
  ['Vietnamese', 'ế', { Sans: 6, Serif: 6 }],
  ['Russian', 'Отдел продаж', { Sans: 6, Serif: 6 }],
  ['Greek', 'πωλήσεις', { Sans: 6, Serif: 6 }],
  ['Arabic', 'المبيعات', { ...LATIN, Arabic: 2 }],
  ['Korean', '영', { ...LATIN, Hangul: 2 }],
  ['a box to tick', '☐', { ...LATIN, Symbols: 1 }],
  ['an arrow', '→', { ...LATIN, Han: 2 }],
  ['a picture', '🚀', { ...LATIN, Emoji: 2 }],
])('%s brings these files and no others', async (_what, text, expected) => {
  expect(await familiesFor(text)).toEqual(expected);
});

test('Chinese and Japanese bring the parts that hold their characters', async () => {
  const one = (await familiesFor('上'))['Han'] ?? 0;
  const many = (await familiesFor('上海浦东新区国际商务咨询東京ひらがなカタカナ'))['Han'] ?? 0;
  expect(one).toBe(2);
  expect(many).toBeGreaterThan(2);
  expect(many).toBeLessThan(60);
});

test('everything is inside: no address leads anywhere', async () => {
  const fontsCss = await fontFacesFor('Łódź 上海 المبيعات');
  const addresses = [...fontsCss.matchAll(/url\(([^)]{0,40})/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(9);
  expect(addresses.filter((address) => !address.startsWith('data:font/woff2;base64,'))).toEqual([]);
});
