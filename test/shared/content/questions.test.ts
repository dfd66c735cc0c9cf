import { describe, expect, test } from 'vitest';
import { questionProblem } from '../../../shared/content/question-problem';
import { builtInQuestion, builtInQuestions, QuestionContent, questions } from '../../../shared/content/questions';
import { Question, type QuestionGroup } from '../../../shared/workshop/schema/diagnosis';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

const together = ['BT1', 'BT2', 'BT3', 'BT4', 'BT5', 'BT6a', 'BT6b'];
const inventory: Readonly<Record<QuestionGroup, readonly string[]>> = {
  symptoms: numbered('SY', 14),
  barriers: [...numbered('BO', 5), ...numbered('B', 5), 'BO6'],
  'marketing-asks-sales': [...numbered('MS', 6), 'FB1'],
  'sales-asks-marketing': numbered('SM', 6),
  together,
  definition: numbered('DQ', 7),
  process: [...numbered('PQ', 4), 'HQ1', 'HQ2', 'SQ1', 'SQ2', ...numbered('LQ', 4), 'CQ1', 'TQ1'],
  accountability: numbered('AQ', 6),
  leader: numbered('FS', 5),
  checklist: [...numbered('CL', 10), ...numbered('FD', 4)],
  preconditions: numbered('PC', 4),
};

test('every question of the inventory is there, group after group', () => {
  expect(ids(questions)).toEqual(Object.values(inventory).flat());
  for (const [group, wanted] of Object.entries(inventory)) {
    expect(ids(questions.filter((question) => question.group === group))).toEqual(wanted);
  }
});

test('a new workshop asks the nineteen that the two sides put to each other', () => {
  const asked = questions.filter((question) => question.asked);
  expect(ids(asked)).toEqual([...numbered('MS', 6), ...numbered('SM', 6), ...together]);
});

describe('kinds of answers', () => {
  const shapeOf = (id: string) => questions.find((question) => question.id === id)?.shape;
  const optionsOf = (id: string) => {
    const shape = shapeOf(id);
    return shape && 'options' in shape ? ids(shape.options) : [];
  };

  test('of the first questions are such as can be compared', () => {
    const asked = questions.filter((question) => question.asked).map(({ id, shape }) => [id, shape.kind]);
    expect(Object.fromEntries(asked.filter(([, kind]) => kind !== 'text'))).toEqual({
      MS1: 'shares',
      MS2: 'counted',
      MS3: 'picks',
      MS5: 'list',
      SM1: 'list',
      SM2: 'choice',
      SM3: 'ordered',
      SM4: 'list',
      SM5: 'choice',
      SM6: 'list',
      BT5: 'number',
    });
  });

  test('of symptoms and barriers are scales, of the checklist and the preconditions choices', () => {
    for (const id of [...numbered('SY', 14), ...numbered('B', 5)]) expect(shapeOf(id)?.kind).toBe('scale');
    for (const id of inventory.checklist) expect(optionsOf(id)).toEqual(['yes', 'partly', 'no', 'dont-know']);
    for (const id of inventory.preconditions) expect(optionsOf(id)).toEqual(['yes', 'no', 'dont-know']);
  });

  test('let people say that they do not know wherever they choose', () => {
    const choices = questions.filter(({ shape }) => shape.kind === 'choice').map(({ id }) => id);
    expect(choices.filter((id) => !optionsOf(id).includes('dont-know'))).toEqual([]);
  });

  test('offer every field of lead data to pick from', () => {
    expect(optionsOf('MS3')).toEqual(numbered('DC', 8));
  });
});

test.each(questions)('$id is a whole question', (content) => {
  const question = builtInQuestion(content.id);
  expect(question && questionProblem(question)).toBeNull();
  expect(Question.strict().parse(question)).toEqual(question);
  expect(content.text).toMatch(/[?.]$/);
});

test('a fix belongs to barriers and symptoms alone, and the shared number comes first', () => {
  const fixed = questions.filter(({ fix }) => fix !== '');
  expect(ids(fixed)).toEqual([...numbered('SY', 14), ...numbered('B', 5)]);
  expect(fixed.find(({ id }) => id === 'B5')?.fix).toMatch(/^Fix this first: it governs the other four\./);
});

test('the bank is laid into a workshop with what is not asked hidden', () => {
  expect(builtInQuestions.filter(({ hidden }) => !hidden)).toHaveLength(19);
  expect(builtInQuestions.every(({ origin }) => origin === 'built-in')).toBe(true);
});

test('a content file with a broken question is refused', () => {
  const [first] = questions;
  expect(QuestionContent.safeParse(first).success).toBe(true);
  expect(QuestionContent.safeParse({ ...first, shape: { kind: 'scale', options: [] } }).success).toBe(false);
  expect(QuestionContent.safeParse({ ...first, text: '' }).success).toBe(false);
});

test('no wording takes sides, raises its voice or leaves a loose end', () => {
  expect(JSON.stringify(questions)).not.toMatch(
    /!|TODO|TBD|\bshould have\b|\bfail(ed|ure)?\b|\bblame|\bguilt|\bfault/i,
  );
});
