import { describe, expect, test } from 'vitest';
import { listedFiles, shortFileName } from '../../../shared/import/short-file-name';

describe('shortFileName', () => {
  test('leaves a usual name as it is', () => {
    expect(shortFileName('harbour-legal-spring-alignment.parley.json')).toBe(
      'harbour-legal-spring-alignment.parley.json',
    );
  });

  test('keeps the beginning and the end of a long one', () => {
    expect(shortFileName(`minutes of the meeting ${'very '.repeat(40)}final (2).docx`)).toBe(
      'minutes of the meeting very…very final (2).docx',
    );
  });

  test('cuts no letter apart', () => {
    const short = shortFileName(`${'👩‍👩‍👧'.repeat(60)}.csv`);
    expect(short).toBe(`${'👩‍👩‍👧'.repeat(28)}…${'👩‍👩‍👧'.repeat(16)}.csv`);
  });

  test('keeps no mark that turns the sentence around it, and no line break', () => {
    expect(shortFileName('gnp.\u202Etxt\u2066\n.json')).toBe('gnp. txt .json');
  });
});

test.each([
  [['a'], '“a”'],
  [['a', 'b'], '“a” and “b”'],
  [['a', 'b', 'c', 'd'], '“a”, “b”, “c” and “d”'],
  [['a', 'b', 'c', 'd', 'e'], '“a”, “b”, “c” and 2 more'],
])('%j are listed as %s', (names, sentence) => {
  expect(listedFiles(names)).toBe(sentence);
});
