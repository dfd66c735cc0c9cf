import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../shared/import/decode';
import { finish } from '../../../shared/import/steps';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
const utf16 = (text: string, isBig: boolean): Uint8Array =>
  new Uint8Array(
    [...text].flatMap((char) =>
      Array.from({ length: char.length }, (_, index) => char.charCodeAt(index)).flatMap((unit) =>
        isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
      ),
    ),
  );
const read = (data: Uint8Array) => {
  const decoded = finish(decode(data));
  if (!decoded.ok) throw new Error(decoded.error.kind);
  return decoded.value;
};
const refused = (data: Uint8Array) => {
  const decoded = finish(decode(data));
  return decoded.ok ? null : decoded.error.kind;
};

describe('a file is read in the encoding that it is in', () => {
  test.each([
    ['UTF-8', bytes('Grünwald €'), 'utf-8'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'Grünwald €'), 'utf-8'],
    ['UTF-16 LE with its mark', bytes([0xff, 0xfe], [...utf16('Grünwald €', false)]), 'utf-16le'],
    ['UTF-16 BE with its mark', bytes([0xfe, 0xff], [...utf16('Grünwald €', true)]), 'utf-16be'],
    ['Windows-1252', bytes('Gr', [0xfc], 'nwald ', [0x80]), 'windows-1252'],
  ])('%s', (_name, data, encoding) => {
    expect(read(data)).toEqual({ text: 'Grünwald €', encoding, otherLines: [], unreadable: 0 });
  });

  test.each([false, true])('UTF-16 without a mark, big endian %s', (isBig) => {
    const text = 'Deal,Date\nAlder,2026-01-01\n';
    expect(read(utf16(text, isBig))).toMatchObject({ text, encoding: isBig ? 'utf-16be' : 'utf-16le' });
  });

  test('lines in another encoding than the rest are named, and none is garbled', () => {
    const data = bytes('Deal\nGrünwald\nBr', [0xfc], 'cke\nAlder\n');
    expect(read(data)).toEqual({
      text: 'Deal\nGrünwald\nBrücke\nAlder\n',
      encoding: 'utf-8',
      otherLines: [3],
      unreadable: 0,
    });
  });

  test('what stands for nothing in any encoding is counted', () => {
    expect(read(bytes('a', [0x81], 'b'))).toMatchObject({ text: 'a\uFFFDb', unreadable: 1 });
    expect(read(bytes([0xff, 0xfe], [...utf16('ab', false)], [0x61]))).toMatchObject({
      text: 'ab\uFFFD',
      unreadable: 1,
    });
  });

  test.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond the last code point', [0xf5, 0x80, 0x80, 0x80]],
    ['cut off', [0xe2, 0x82]],
  ])('%s is no UTF-8', (_name, wrong) => {
    expect(read(bytes('a', wrong)).encoding).toBe('windows-1252');
  });

  test('a very long line is cut between two characters', () => {
    const text = `a${'€'.repeat(60_000)}`;
    expect(read(bytes(text)).text).toBe(text);
  });
});

test('UTF-8 is read as the platform reads it, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const decoded = finish(decode(bytes(text)));
      expect(decoded).toMatchObject({ ok: true, value: { text, encoding: 'utf-8' } });
    }),
  );
});

describe('what is no text is refused', () => {
  test.each([
    ['an Excel workbook', bytes([0x50, 0x4b, 0x03, 0x04], 'xl/workbook.xml'), 'spreadsheet'],
    ['an old Excel workbook', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'spreadsheet'],
    ['nothing', bytes(), 'empty'],
    ['nothing but a mark', bytes([0xef, 0xbb, 0xbf]), 'empty'],
    ['a zero byte in a text', bytes('Deal,Date\nAlder,', [0], '\n'), 'binary'],
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 1, 2, 3, 4]), 'binary'],
  ])('%s', (_name, data, kind) => {
    expect(refused(data)).toBe(kind);
  });
});
