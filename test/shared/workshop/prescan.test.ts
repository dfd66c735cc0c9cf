import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { describeFlaw } from '../../../shared/workshop/describe-flaw';
import { closeLook, prescan } from '../../../shared/workshop/prescan';
import { quickLook } from '../../../shared/workshop/quick-look';
import { LIMITS } from '../../../shared/workshop/scan';
import { seedText } from '../../../scripts/lib/hostile-seed.mjs';
import { serialize } from '../../../shared/workshop/serialize';
import { fullWorkshop } from '../../support/marked-workshop';

const flawOf = (text: string): string | null => {
  const { flaw } = prescan(text);
  return flaw && describeFlaw(flaw);
};

test('a workshop has no flaw, and is whole', () => {
  expect(prescan(serialize(fullWorkshop()))).toEqual({ flaw: null, unfinished: false });
});

prop.prop([fc.json({ noUnicodeString: false })])('what was written as JSON has no flaw', (text) => {
  expect(prescan(text).flaw).toBeNull();
});

prop.prop([fc.string()])('any text is looked over without an error', (text) => {
  expect(() => prescan(text)).not.toThrow();
});

describe('names the place', () => {
  test.each([
    ['{"a":{"b":[{"c":1},{"d":2,"d":3}]}}', 'a.b.1: the key "d" stands twice'],
    ['{"a":1,"a":2}', 'the document: the key "a" stands twice'],
    [String.raw`{"x":{"\u0061":1,"a":2}}`, 'x: the key "a" stands twice'],
    ['{"setup":{"__proto__":{}}}', 'setup: the key "__proto__" is not allowed'],
    [String.raw`[{"\u0063onstructor":0}]`, '0: the key "constructor" is not allowed'],
    ['{"n":[0,1e999]}', 'n.1: a number is too large to be kept'],
    ['{"n":9007199254740993}', 'n: a number is too large to be kept'],
  ])('%s', (text, said) => {
    expect(flawOf(text)).toBe(said);
  });
});

describe('lets pass', () => {
  test.each([
    ['a key that stands in two objects', '[{"a":1},{"a":2}]'],
    ['a text that is like a key before it', '{"a":"a","b":"a"}'],
    ['a reserved word as a text', '{"a":"__proto__"}'],
    ['quotations and brackets in a text', String.raw`{"a":"[[{\"b\":1,\"b\":2}","c":"\\"}`],
    ['the largest number and the smallest', '[1.7976931348623157e308,5e-324,-0,9007199254740991]'],
    ['a long number that is kept', '[100000000000000000000,0.12345678901234567890123]'],
    ['a number in a text', '{"a":"1e999"}'],
    ['a text as long as one may be', JSON.stringify({ a: 'é"'.repeat(LIMITS.stringLength / 2) })],
  ])('%s', (_name, text) => {
    expect(flawOf(text)).toBeNull();
  });
});

describe('refuses', () => {
  test.each([
    [
      'a text that is one letter too long',
      JSON.stringify({ a: 'x'.repeat(LIMITS.stringLength + 1) }),
      'a: a text is too long',
    ],
    [
      'an escaped text that is too long',
      `{"a":"${String.raw`\n`.repeat(LIMITS.stringLength + 1)}"}`,
      'a: a text is too long',
    ],
    [
      'a key that is too long',
      `{"${'k'.repeat(LIMITS.keyLength + 1)}":1}`,
      'the document: the name of an entry is too long',
    ],
    [
      'too many keys',
      JSON.stringify({
        a: Object.fromEntries(Array.from({ length: LIMITS.keysPerObject + 1 }, (_, key) => [`k${key}`, 0])),
      }),
      `a: more than ${LIMITS.keysPerObject} entries`,
    ],
  ])('%s', (_name, text, said) => {
    expect(flawOf(text)).toBe(said);
  });

  test('nothing that is long to read in the sentence', () => {
    const deep = '{"abcdefghij":'.repeat(60);
    expect(flawOf(`${deep}{"a":1,"a":2}`)?.length).toBeLessThan(200);
  });
});

test.each([
  ['[1,2', true],
  ['{"a":"b', true],
  ['{"a":1}', false],
  ['1', false],
])('%s is unfinished: %s', (text, unfinished) => {
  expect(prescan(text).unfinished).toBe(unfinished);
});

test('a workshop needs no closer look', () => {
  expect(quickLook(serialize(fullWorkshop()))).toEqual({ flaw: null, unfinished: false });
  expect(quickLook(seedText)).toEqual({ flaw: null, unfinished: false });
});

/** JSON in which keys stand twice, are reserved or escaped, and numbers are too large. */
const anyFlawed = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(
      '1',
      '-0',
      '1e999',
      '1E5',
      '9007199254740993',
      '0.1234567890123456',
      '"a"',
      String.raw`"\""`,
      'null',
    ),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(' , ')}]`),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('"a"', '"b"', '"c"', '"d"', '"__proto__"', String.raw`"\u0061"`, '"prototype"'),
          tie('value'),
        ),
        { maxLength: 4 },
      )
      .map((members) => `{${members.map(([key, value]) => `${key} : ${value}`).join(',\n')}}`),
  ),
})).value;

prop.prop([anyFlawed], { numRuns: 2000 })('the quick look finds the same as the close look in any JSON', (text) => {
  const [quick, close] = [quickLook(text), closeLook(text)];
  expect(quick ?? close).toEqual(close);
});

/** Texts that are nearly JSON: pieces of it in any order. */
const anyTokens = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '"a":',
      '"b":',
      '{"a":1',
      '"__proto__":',
      '"k\\u0061":',
      ' ',
      '1',
      '1e999',
      '1E5',
      '12345678901234567890',
      'true',
      'null',
      '"\\\\"',
      '"\\""',
      '\n',
    ),
    { maxLength: 30 },
  )
  .map((tokens) => tokens.join(''));

prop.prop([anyTokens], { numRuns: 2000 })('the quick look never overlooks what the close look finds', (text) => {
  const isOverlooked = quickLook(text) !== null && closeLook(text).flaw !== null;
  expect(isOverlooked && isJson(text)).toBe(false);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
