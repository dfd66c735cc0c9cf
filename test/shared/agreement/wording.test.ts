import { expect, test } from 'vitest';
import { sentence, unfilledPlaces } from '../../../shared/agreement/wording';

test.each([
  ['call on  Monday\n', 'Call on Monday.'],
  ['Call on Monday.', 'Call on Monday.'],
  ['who calls?', 'Who calls?'],
  ['they said “never.”', 'They said “never.”'],
  ['they said “never”', 'They said “never”.'],
])('"%s" as a sentence is "%s"', (text, written) => {
  expect(sentence(text)).toBe(written);
});

test('the places that wait for a value are found, and brackets that hold nothing are not', () => {
  expect(unfilledPlaces('[number to agree] a [period], see [] or (this)')).toEqual(['[number to agree]', '[period]']);
});
