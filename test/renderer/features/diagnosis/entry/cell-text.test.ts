import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CellRefusal,
  type CellShape,
  type CellValue,
  cellParts,
  readCell,
  writeCell,
} from '../../../../../renderer/features/diagnosis/entry/cell-text';
import { describeCell } from '../../../../../renderer/features/diagnosis/entry/describe-cell';

const options = [
  { id: 'n', label: 'Never' },
  { id: 'r', label: 'Rarely' },
  { id: 'o', label: 'Often' },
  { id: 'nk', label: 'Not known' },
];
const scale = { kind: 'scale', options } as const;
const figures = { kind: 'scale', options: ['zero', 'one'].map((id, at) => ({ id, label: String(at) })) } as const;
const picks = { kind: 'picks', options } as const;
const shares = { kind: 'shares', options: options.slice(0, 3) } as const;
const number = { kind: 'number', unit: 'days' } as const;
const counted = { kind: 'counted', unit: 'times a month' } as const;

test.each<[string, CellShape, string, CellValue]>([
  ['an option by number', scale, ' 3 ', { kind: 'scale', option: 'o' }],
  ['an option by its first letters', scale, 'nev', { kind: 'scale', option: 'n' }],
  ['an option by its label', { kind: 'choice', options }, 'RARELY', { kind: 'choice', option: 'r' }],
  ['a label that is a figure itself', figures, '1', { kind: 'scale', option: 'one' }],
  ['no option', scale, '  ', { kind: 'scale', option: null }],
  ['picks by number, in the order of the slip', picks, '3, 1', { kind: 'picks', options: ['n', 'o'] }],
  ['picks with spaces between', picks, '1 2', { kind: 'picks', options: ['n', 'r'] }],
  ['picks by words', picks, 'often; not known', { kind: 'picks', options: ['o', 'nk'] }],
  ['no pick', picks, '', { kind: 'picks', options: [] }],
  ['shares', shares, '60/30/10', { kind: 'shares', percent: { n: 60, r: 30, o: 10 } }],
  ['shares with signs', shares, '60 % 40% 0%', { kind: 'shares', percent: { n: 60, r: 40, o: 0 } }],
  ['no shares', shares, ' ', { kind: 'shares', percent: {} }],
  ['a number', number, '1,200.5', { kind: 'number', number: 1200.5 }],
  ['no number', number, '', { kind: 'number', number: null }],
  ['entries between semicolons', { kind: 'list' }, 'Price; ; Timing ', { kind: 'list', entries: ['Price', 'Timing'] }],
  [
    'entries on lines',
    { kind: 'ordered' },
    'Call; mail\nMeeting',
    { kind: 'ordered', entries: ['Call; mail', 'Meeting'] },
  ],
  [
    'entries with how often',
    counted,
    'Price: 5; Too early 12; Budget x3; Windows 11: ?; Q4',
    {
      kind: 'counted',
      entries: [
        { text: 'Price', times: 5 },
        { text: 'Too early', times: 12 },
        { text: 'Budget', times: 3 },
        { text: 'Windows 11', times: null },
        { text: 'Q4', times: null },
      ],
    },
  ],
  ['words', { kind: 'words' }, 'a; b', { kind: 'words', text: 'a; b' }],
])('%s', (_name, shape, text, value) => {
  expect(readCell(text, shape)).toEqual({ ok: true, value });
});

test.each<[CellShape, string, CellRefusal, RegExp]>([
  [scale, 'x', { kind: 'no-option', typed: 'x', of: 4 }, /“x” is none of the options/],
  [scale, '5', { kind: 'no-option', typed: '5', of: 4 }, /from 1 to 4/],
  [scale, 'n', { kind: 'several-options', typed: 'n', options: ['Never', 'Not known'] }, /could be Never, Not known/],
  [picks, '1, 9', { kind: 'no-option', typed: '9', of: 4 }, /“9” is none/],
  [shares, '60 30', { kind: 'shares-count', given: 2, of: 3 }, /2 of 3 shares/],
  [shares, '60 30 5', { kind: 'shares-sum', sum: 95 }, /add up to 95/],
  [shares, 'half', { kind: 'not-a-number' }, /not a number/],
  [number, 'often', { kind: 'not-a-number' }, /not a number/],
  [number, '-3', { kind: 'negative' }, /below zero/],
])('%o refuses “%s” in words', (shape, text, error, words) => {
  expect(readCell(text, shape)).toEqual({ ok: false, error });
  expect(describeCell(error)).toMatch(words);
});

test('shares are written option by option, so that an emptied cell empties them all', () => {
  expect(cellParts({ kind: 'shares', percent: { n: 100 } }, shares)).toEqual([
    { kind: 'share', option: 'n', percent: 100 },
    { kind: 'share', option: 'r', percent: null },
    { kind: 'share', option: 'o', percent: null },
  ]);
});

describe('what is written into a cell reads back', () => {
  const entry = fc
    .string({ minLength: 1, maxLength: 12 })
    .map((text) => text.replaceAll(/[\n\r]/g, 'x').trim())
    .filter((text) => text !== '');
  const entries = fc.array(entry, { maxLength: 4 });
  const share = fc
    .integer({ min: 0, max: 100 })
    .chain((first) =>
      fc.integer({ min: 0, max: 100 - first }).map((second) => ({ n: first, r: second, o: 100 - first - second })),
    );
  const any: fc.Arbitrary<readonly [CellShape, CellValue]> = fc.oneof(
    entries.map((list) => [{ kind: 'list' }, { kind: 'list', entries: list }] as const),
    fc
      .array(fc.record({ text: entry, times: fc.option(fc.nat(999), { nil: null }) }), { maxLength: 4 })
      .map((list) => [counted, { kind: 'counted', entries: list }] as const),
    fc.constantFrom(null, ...options.map(({ id }) => id)).map((option) => [scale, { kind: 'scale', option }] as const),
    fc.subarray(options.map(({ id }) => id)).map((picked) => [picks, { kind: 'picks', options: picked }] as const),
    share.map((percent) => [shares, { kind: 'shares', percent }] as const),
    fc.nat(100_000).map((whole) => [number, { kind: 'number', number: whole / 4 }] as const),
  );
  test('for every shape', () => {
    fc.assert(
      fc.property(any, ([shape, value]) => {
        expect(readCell(writeCell(value, shape), shape)).toEqual({ ok: true, value });
      }),
    );
  });
});
