import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { clip } from '../../../shared/report/clip';
import { drawnHeading } from '../../../shared/report/maps/page-room';
import { textWidth } from '../../../shared/shared-map/text-width';

test.each([
  ['Harbour & Pine', 30, 'Harbour & Pine'],
  ['Harbour and Pine Advisory', 10, 'Harbour…'],
  ['two\n lines', 30, 'two lines'],
  ['株式会社', 6, '株式…'],
])('%j in %i columns is %j', (text, columns, clipped) => {
  expect(clip(text, columns)).toBe(clipped);
});

prop.prop([fc.string({ unit: 'grapheme', maxLength: 300 })])(
  'what was cut begins like the text and ends with an ellipsis',
  (text) => {
    const clipped = clip(text, 44);
    const whole = text.replaceAll(/\s+/g, ' ').trim();
    expect(clipped === whole || (clipped.endsWith('…') && whole.startsWith(clipped.slice(0, -1)))).toBe(true);
  },
);

test('a text of any length is clipped at once', () => {
  const start = performance.now();
  expect(clip('a'.repeat(1_000_000), 80)).toBe(`${'a'.repeat(79)}…`);
  expect(drawnHeading('a'.repeat(1_000_000)).endsWith('…')).toBe(true);
  expect(performance.now() - start).toBeLessThan(1000);
});

prop.prop([fc.string({ unit: 'grapheme', maxLength: 200 })])(
  'a drawn heading keeps all that there is room for',
  (text) => {
    let letters = [...text];
    const isWide = (words: string) => textWidth(words, 14.5) > 640;
    if (isWide(text)) while (isWide(`${letters.join('')}…`)) letters = letters.slice(0, -1);
    expect(drawnHeading(text)).toBe(isWide(text) ? `${letters.join('').trimEnd()}…` : text);
  },
);
