import { expect, test } from 'vitest';
import { entryPages, pageOf } from '../../../../../renderer/features/diagnosis/entry/entry-pages';
import type { QuestionId } from '../../../../../shared/ids';
import type { AnswerShape, Question, QuestionGroup } from '../../../../../shared/workshop/schema/diagnosis';

const steps = (...labels: readonly string[]): AnswerShape => ({
  kind: 'scale',
  options: labels.map((label) => ({ id: label, label })),
});
const often = steps('Never', 'Sometimes', 'Often');

const question = (id: string, group: QuestionGroup, shape: AnswerShape): Question => ({
  id: id as QuestionId,
  contentVersion: 1,
  origin: 'built-in',
  group,
  text: id,
  probe: '',
  hint: { ifTheySay: '', then: '' },
  shape,
  evidence: null,
  leadsTo: '',
  destination: 'action',
  fix: '',
  source: '',
  hidden: false,
});

const summary = (questions: readonly Question[]) =>
  entryPages(questions).map((page) => `${page.kind} ${page.n}: ${page.questions.map(({ id }) => id).join(' ')}`);

test('short questions of one group with the same steps share a page, under the numbers of the slip', () => {
  expect(
    summary([
      question('a', 'together', { kind: 'text' }),
      question('b', 'symptoms', often),
      question('c', 'symptoms', often),
      question('d', 'symptoms', often),
      question('e', 'process', { kind: 'text' }),
    ]),
  ).toEqual(['question 1: a', 'table 2: b c d', 'question 5: e']);
});

test('other steps, another shape or another group start a new page', () => {
  expect(
    summary([
      question('a', 'symptoms', often),
      question('b', 'symptoms', often),
      question('c', 'symptoms', steps('Yes', 'No')),
      question('d', 'symptoms', { kind: 'text' }),
      question('e', 'symptoms', { kind: 'text' }),
      question('f', 'barriers', often),
      question('g', 'checklist', often),
    ]),
  ).toEqual(['table 1: a b', 'question 3: c', 'question 4: d', 'question 5: e', 'question 6: f', 'question 7: g']);
});

test('questions of the long groups stay alone, and so do those with many steps', () => {
  const many = steps('1', '2', '3', '4', '5', '6', '7');
  expect(summary([question('a', 'process', often), question('b', 'process', often)])).toHaveLength(2);
  expect(summary([question('a', 'symptoms', many), question('b', 'symptoms', many)])).toHaveLength(2);
});

test('a question is found on its page', () => {
  const pages = entryPages([
    question('a', 'together', { kind: 'text' }),
    question('b', 'symptoms', often),
    question('c', 'symptoms', often),
  ]);
  expect(['a', 'b', 'c', 'gone'].map((id) => pageOf(pages, id as QuestionId))).toEqual([0, 1, 1, 0]);
});
