import { expect, test } from 'vitest';
import { isLeftOut, withWord, wordProblem } from '../../../shared/redaction/left-out-words';

test.each([
  ['Nettleship', null],
  ['HP', null],
  ['海鸥', null],
  ['4711', null],
  ['Client Services Lyon', null],
  ['x', 'too-short'],
  ['王', 'too-short'],
  ['  ', 'too-short'],
  ['--', 'too-short'],
  ['x'.repeat(201), 'too-long'],
  ['Client', 'own-word'],
  ['name 1', 'own-word'],
  ['Person 2 (sales)', 'own-word'],
  ['Company 1 or Company 2', 'own-word'],
])('%j as a word to leave out: %s', (word, problem) => {
  expect(wordProblem(word)).toBe(problem);
});

test('a word is left out once, however it is written', () => {
  const words = withWord(withWord(withWord([], ' Émeraude '), 'EMERAUDE'), 'Lyon');
  expect(words).toEqual(['Émeraude', 'Lyon']);
  expect(isLeftOut(words, 'lyon')).toBe(true);
  expect(isLeftOut(words, 'lyons')).toBe(false);
});
