import { fc, test as prop } from '@fast-check/vitest';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalText, sha256Hex } from '../../../shared/agreement/canonical';

test('keys are sorted by code unit and nothing but the value is written (RFC 8785, 3.2.3)', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '1': 'One',
    '\u0080': 'Control',
    '\u{1f600}': 'Smiley',
  };
  expect(canonicalText(value)).toBe(
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","€":"Euro Sign","😀":"Smiley"}',
  );
});

prop.prop([fc.jsonValue()])('the order in which keys were written makes no difference', (value) => {
  expect(canonicalText(backwards(value))).toBe(canonicalText(value));
});

prop.prop([fc.jsonValue()])('the text reads back as the value', (value) => {
  expect(canonicalText(JSON.parse(canonicalText(value)))).toBe(canonicalText(value));
});

prop.prop([fc.string({ unit: 'binary' })])('the hash is SHA-256 over UTF-8', (text) => {
  expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, backwards(item)]),
  );
}
