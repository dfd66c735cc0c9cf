import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { clip } from '../../../shared/report/clip';

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
