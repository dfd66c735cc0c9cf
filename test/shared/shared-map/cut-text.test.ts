import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesSvg } from '../../../shared/shared-map/svg-parts';
import { textWidth, widestStart } from '../../../shared/shared-map/text-width';
import { clippedLines, wrapText } from '../../../shared/shared-map/wrap-text';

const shown = (text: string, width: number, most = 1) => clippedLines(text, width, 12, most).join(' ');

describe('a text that is cut', () => {
  test('never shows the beginning of a number as if it were the number', () => {
    for (const text of [
      'a firm of 260 people',
      'a budget of $15,000 or more',
      'about 1 200 500 leads a year',
      'worth $2 million a year',
      'grew by 35 % in May',
    ]) {
      const numbers: readonly string[] = text.match(/\d[\d ,]*\d|\d/g) ?? [];
      for (let width = 20; width < textWidth(text, 12); width += 1) {
        const found = shown(text, width).match(/\d[\d ,]*\d|\d/g) ?? [];
        expect([shown(text, width), found.every((each) => numbers.includes(each))]).toEqual([shown(text, width), true]);
      }
    }
    expect(shown('worth $2 million a year', textWidth('worth $2 mill', 12))).toBe('worth…');
    expect(shown('a firm of 260 people', textWidth('a firm of 260 peo', 12))).toBe('a firm of 260…');
  });

  test('ends with a whole word, in any line but one that a single word fills', () => {
    const anyWords = fc.array(fc.constantFrom('a', 'firm', 'of', '260', 'people', 'Zürich', 'Клиент', 'e-mail,'), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 70, max: 260 }), fc.integer({ min: 1, max: 3 }), (words, width, most) => {
        const lines = clippedLines(words.join(' '), width, 12, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        const kept = lines.join(' ').replace('…', '').split(' ');
        expect(kept).toEqual(words.slice(0, kept.length));
      }),
    );
  });

  test('is cut between the letters of scripts without spaces, but not in a number', () => {
    expect(shown('測試文字測試文字', 60)).toBe('測試文…');
    expect(shown('預算二260萬元以上的公司', textWidth('預算二260', 12) + 13)).toBe('預算二…');
  });

  test('keeps the letters of a word that fills the line by itself', () => {
    expect(shown('Wertschöpfungskettenverantwortung', 90)).toMatch(/^Werts.*…$/);
  });
});

/** Measured at a size of 100 in the faces of the documents, at the weight in which each is widest. */
const MEASURED: readonly (readonly [text: string, width: number])[] = [
  ['عبد', 146],
  ['الرحمن', 293],
  ['الأنصاري', 365],
  ['المتكاملة', 378],
  ['للاستشارات', 512],
  ['والمبيعات', 425],
  ['Александра', 609],
  ['Воскресенская-Преображенская', 1689],
  ['Щёкин', 338],
  ['Ελληνική', 464],
  ['Łódź', 240],
  ['Čeněk', 310],
  ['Nguyễn', 379],
];

test('a word that is too wide is broken after its hyphen', () => {
  expect(wrapText('Oberschönenfeld-Unterbäckermühl', 130, 12)).toEqual(['Oberschönenfeld-', 'Unterbäckermühl']);
});

test('a line that is written from right to left ends at its left', () => {
  const style = { text: 12, line: 15, fill: '#000' };
  expect(linesSvg(['شركة…'], 0, 0, style)).toContain('>\u2068شركة…\u2069<');
  expect(linesSvg(['Client…'], 0, 0, style)).toContain('>Client…<');
});

describe('the measured width', () => {
  test.each(MEASURED)('of %s is at least its own and not much more', (text, width) => {
    expect(textWidth(text, 100)).toBeGreaterThanOrEqual(width);
    expect(textWidth(text, 100)).toBeLessThanOrEqual(width * 1.2);
  });

  test('of a beginning is never more than was asked for, and no longer one would fit', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(fc.constantFrom(...'بسمالرحنيةء \u064B'), { maxLength: 40 }).map((letters) => letters.join('')),
    );
    fc.assert(
      fc.property(anyText, fc.integer({ min: 5, max: 300 }), (text, width) => {
        const start = widestStart(text, width, 12);
        expect(start === '' || textWidth(start, 12) <= width).toBe(true);
        const letters = [...text];
        for (let count = [...start].length + 1; count <= letters.length; count += 1)
          expect(textWidth(letters.slice(0, count).join(''), 12)).toBeGreaterThan(width);
      }),
    );
  });

  test('leaves words of other alphabets whole where there is room for them', () => {
    expect(wrapText('Воскресенская-Преображенская', 220, 12)).toHaveLength(1);
    expect(wrapText('Łódź Čeněk Nguyễn', 130, 12)).toHaveLength(1);
    expect(wrapText('上海浦东新区国际商务', 130, 12)).toHaveLength(1);
  });
});
