import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { linesOf, optionsFromLines } from '../../../shared/content/option-lines';
import { silentMinutes } from '../../../shared/content/question-minutes';
import { describeQuestionProblem, questionProblem, shapeProblem } from '../../../shared/content/question-problem';
import { builtInQuestions } from '../../../shared/content/questions';
import { FORBIDDEN_KEYS, ID_PATTERN } from '../../../shared/ids';
import type { AnswerShape } from '../../../shared/workshop/schema/diagnosis';

const option = (id: string, label = id) => ({ id, label });

describe('a question can be asked', () => {
  test.each<[string, AnswerShape, string]>([
    ['with two steps at least', { kind: 'scale', options: [option('a')] }, 'a scale needs at least two steps'],
    ['with two options at least', { kind: 'choice', options: [] }, 'a choice needs at least two options'],
    ['with two picks', { kind: 'picks', options: [] }, 'a question with several picks needs at least two options'],
    ['with two parts', { kind: 'shares', options: [option('a')] }, 'shares need at least two parts'],
    ['with words', { kind: 'choice', options: [option('a'), option('b', ' ')] }, 'option 2 has no words'],
    [
      'with different words',
      { kind: 'choice', options: [option('a', 'Yes'), option('b', ' Yes')] },
      'the option “ Yes” is there twice',
    ],
    [
      'with different ids',
      { kind: 'scale', options: [option('a', 'A'), option('a', 'B')] },
      'the option “B” is there twice',
    ],
    ['with a unit', { kind: 'number', unit: ' ' }, 'a number needs a unit, such as days'],
    [
      'with what is counted',
      { kind: 'counted', unit: '' },
      'a counted list needs to say what is counted, such as times a month',
    ],
  ])('%s', (_what, shape, sentence) => {
    const problem = shapeProblem(shape);
    expect(problem && describeQuestionProblem(problem)).toBe(sentence);
  });

  test('with a text', () => {
    expect(questionProblem({ text: ' ', shape: { kind: 'text' } })).toEqual({ kind: 'no-text' });
    expect(questionProblem({ text: 'Why?', shape: { kind: 'text' } })).toBeNull();
  });
});

describe('options out of lines', () => {
  const before = [option('yes', 'Yes'), option('no', 'No'), option('dont-know', 'We do not know')];

  test('keep their ids while their words or their places stay', () => {
    expect(optionsFromLines(linesOf(before), before)).toEqual(before);
    expect(optionsFromLines('Yes\nNot at all\nWe do not know', before)).toEqual([
      option('yes', 'Yes'),
      option('no', 'Not at all'),
      option('dont-know', 'We do not know'),
    ]);
    expect(optionsFromLines('We do not know\nYes\nNo', before).map(({ id }) => id)).toEqual(['dont-know', 'yes', 'no']);
  });

  test('get an id of their words when they are new', () => {
    expect(optionsFromLines('Yes\n\n  Now & then \nNow, then\nNo', before)).toEqual([
      option('yes', 'Yes'),
      option('option-now-then', 'Now & then'),
      option('option-now-then-2', 'Now, then'),
      option('no', 'No'),
    ]);
  });

  prop.prop([fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 })])(
    'always have ids that differ and are safe as keys',
    (lines) => {
      const ids = optionsFromLines(['constructor', '__proto__', ...lines].join('\n'), before).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => ID_PATTERN.test(id) && !FORBIDDEN_KEYS.has(id))).toBe(true);
    },
  );
});

describe('the silent minutes', () => {
  test('are 90 seconds to write, 60 to weigh and 30 to pick', () => {
    const shapes: readonly AnswerShape[] = [
      { kind: 'text' },
      { kind: 'number', unit: 'days' },
      { kind: 'choice', options: [] },
    ];
    expect(silentMinutes(shapes.map((shape) => ({ shape })))).toBe(3);
    expect(silentMinutes([])).toBe(0);
    expect(silentMinutes([{ shape: { kind: 'scale', options: [] } }])).toBe(1);
  });

  test('are rounded to five from ten on', () => {
    expect(silentMinutes(builtInQuestions.filter(({ hidden }) => !hidden))).toBe(25);
    expect(silentMinutes(Array.from({ length: 8 }, () => ({ shape: { kind: 'text' } })))).toBe(10);
  });
});
