import { test as lawful } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnswerPart,
  emptyAnswer,
  isEmptyAnswer,
  sharesAddUp,
  sumOfShares,
  tidyAnswer,
  writePart,
} from '../../../shared/diagnosis/answer';
import { Answer, type AnswerShape } from '../../../shared/workshop/schema/diagnosis';

const options = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
];
const shapes: readonly AnswerShape[] = [
  { kind: 'text' },
  { kind: 'list' },
  { kind: 'ordered' },
  { kind: 'counted', unit: 'times a month' },
  { kind: 'scale', options },
  { kind: 'choice', options },
  { kind: 'picks', options },
  { kind: 'shares', options },
  { kind: 'number', unit: 'days' },
];

const anyPart: fc.Arbitrary<AnswerPart> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: fc.string() }),
  fc.record({ kind: fc.constant('list' as const), entries: fc.array(fc.string()) }),
  fc.record({ kind: fc.constant('evidence' as const), text: fc.string() }),
  fc.record({ kind: fc.constant('ordered' as const), entries: fc.array(fc.string()) }),
  fc.record({
    kind: fc.constant('counted' as const),
    entries: fc.array(fc.record({ text: fc.string(), times: fc.option(fc.nat()) })),
  }),
  fc.record({ kind: fc.constant('scale' as const), option: fc.constantFrom('a', 'b', null) }),
  fc.record({ kind: fc.constant('choice' as const), option: fc.constantFrom('a', 'b', null) }),
  fc.record({ kind: fc.constant('picks' as const), options: fc.subarray(['a', 'b']) }),
  fc.record({
    kind: fc.constant('share' as const),
    option: fc.constantFrom('a', 'b'),
    percent: fc.option(fc.integer({ min: 0, max: 100 })),
  }),
  fc.record({ kind: fc.constant('number' as const), number: fc.option(fc.integer()) }),
);

lawful.prop([fc.constantFrom(...shapes), fc.array(anyPart)])(
  'whatever is filled in, an answer keeps the shape of its question',
  (shape, parts) => {
    const answer = emptyAnswer(shape);
    for (const part of parts) writePart(answer, part);
    expect(answer.value.kind).toBe(shape.kind);
    expect(Answer.safeParse(answer).success).toBe(true);
  },
);

lawful.prop([fc.array(fc.string())])(
  'tidying a list twice is tidying it once, and never makes an answer empty',
  (entries) => {
    const once: Answer = { text: '', evidence: '', value: { kind: 'list', entries } };
    const wasEmpty = isEmptyAnswer(once);
    tidyAnswer(once);
    const twice = structuredClone(once);
    tidyAnswer(twice);
    expect(twice).toEqual(once);
    expect(isEmptyAnswer(once)).toBe(wasEmpty);
  },
);

test.each(shapes)('an answer of the shape $kind starts empty', (shape) => {
  expect(isEmptyAnswer(emptyAnswer(shape))).toBe(true);
  expect(isEmptyAnswer({ ...emptyAnswer(shape), text: 'said' })).toBe(false);
});

test.each<Answer['value']>([
  { kind: 'list', entries: ['', 'x'] },
  { kind: 'ordered', entries: ['x'] },
  { kind: 'counted', entries: [{ text: 'x', times: null }] },
  { kind: 'choice', option: 'a' },
  { kind: 'scale', option: 'a' },
  { kind: 'picks', options: ['a'] },
  { kind: 'shares', percent: { a: 1 } },
  { kind: 'number', number: 0 },
])('$kind filled in is an answer', (value) => {
  expect(isEmptyAnswer({ text: '', evidence: '', value })).toBe(false);
});

describe('shares', () => {
  const shares = (...percents: readonly number[]): Answer['value'] => ({
    kind: 'shares',
    percent: Object.fromEntries(percents.map((percent, index) => [String(index), percent])),
  });

  test.each([[[]], [[0, 0]], [[100]], [[60, 30, 10]]])('%j are a whole or left out', (percents) => {
    expect(sharesAddUp(shares(...percents))).toBe(true);
  });

  test.each([[[99]], [[60, 30, 11]], [[1]]])('%j are neither', (percents) => {
    expect(sharesAddUp(shares(...percents))).toBe(false);
    expect(sumOfShares(shares(...percents))).toBe(percents.reduce((sum, percent) => sum + percent, 0));
  });

  test('other shapes have nothing to add up', () => {
    expect(sharesAddUp({ kind: 'number', number: 7 })).toBe(true);
  });
});
