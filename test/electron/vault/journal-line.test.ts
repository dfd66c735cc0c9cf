import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { decodeLine, encodeLine } from '../../../electron/main/vault/journal-line';
import { changeNo } from '../support/changes';

describe('a line of the journal', () => {
  test('is one line, and reads back as it was', () => {
    const change = changeNo(7, 'over\ntwo lines, "quoted", \u2028 and 🙂');
    const line = encodeLine(change);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(decodeLine(line.trimEnd())).toEqual({ seq: 7, change });
    expect(JSON.parse(line)).toEqual({
      v: 1,
      seq: 7,
      at: change.at,
      change,
      crc: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
    });
  });

  test.prop([fc.string({ unit: 'binary' })])('holds any text', (text) => {
    const change = changeNo(1, text);
    expect(decodeLine(encodeLine(change).slice(0, -1))?.change).toEqual(change);
  });

  test.prop([fc.nat(), fc.integer({ min: 1, max: 0x7e })])(
    'is refused when one character of it is another',
    (at, by) => {
      const line = encodeLine(changeNo(12)).slice(0, -1);
      const index = at % line.length;
      const altered =
        line.slice(0, index) + String.fromCharCode((line.charCodeAt(index) + by) % 0x7f) + line.slice(index + 1);
      expect(altered === line || decodeLine(altered) === null).toBe(true);
    },
  );

  test.prop([fc.nat({ max: 250 })])('is refused when it is cut short', (length) => {
    const line = encodeLine(changeNo(12)).slice(0, -1);
    expect(length >= line.length || decodeLine(line.slice(0, length)) === null).toBe(true);
  });

  test.each(['', '{}', 'null', '{"v":1}', `{"v":2,"seq":1,"crc":"00000000"}`, ',"crc":"00000000"}'])(
    'is not %j',
    (line) => {
      expect(decodeLine(line)).toBeNull();
    },
  );
});
