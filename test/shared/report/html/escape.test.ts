// @vitest-environment jsdom
import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { cssString, escapeHtml } from '../../../../shared/report/html/escape';

describe('text in HTML', () => {
  prop.prop([fc.string({ unit: 'grapheme' })])('reads back as it was, with nothing but text in it', (text) => {
    const page = new DOMParser().parseFromString(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`, 'text/html');
    const paragraph = page.querySelector('p');
    const expected = text.replaceAll(/\r\n?/g, '\n').replaceAll(UNPRINTABLE, '\uFFFD');
    expect(paragraph?.textContent).toBe(expected);
    expect(paragraph?.getAttribute('title')).toBe(expected);
    expect(page.body.querySelectorAll('*')).toHaveLength(1);
  });

  test('has no halves of characters and no control characters', () => {
    expect(escapeHtml('a\u0000b\uD800c\uDC00d')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
  });
});

describe('text in CSS', () => {
  test.each([
    ['Harbour & Pine', '"Harbour \\26  Pine"'],
    ['"; } @page { color: red } /*', '"\\22 ; } @page { color: red } /*"'],
    ['a\\', '"a\\5c "'],
    ['line\nbreak', '"line break"'],
    ['</style><script>', '"\\3c /style\\3e \\3c script\\3e "'],
    ['A\u202Eb\u2066c', '"Abc"'],
  ])('%j is one string', (text, css) => {
    expect(cssString(text)).toBe(css);
  });

  prop.prop([fc.string({ unit: 'binary' })])('can neither end the string nor the style sheet', (text) => {
    expect(cssString(text).slice(1, -1)).not.toMatch(/["<>\n\r\f]|\\(?![0-9a-f]+ )/);
  });
});

const UNPRINTABLE = /(?![\t\n\r])\p{Cc}/gu;
