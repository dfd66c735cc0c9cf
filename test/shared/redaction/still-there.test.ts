import { describe, expect, test } from 'vitest';
import { findStillThere } from '../../../shared/redaction/still-there';

const wordsFor = (sought: string, ...texts: readonly string[]) =>
  findStillThere(new Map(texts.map((text) => [text, 1])), sought).words.map(({ text, count }) => `${text} ${count}`);

describe('what can be left out of what was found', () => {
  test.each([
    ['the word as it is written', 'nettle', ['Nettle asked; nettle, NETTLE'], ['Nettle 3']],
    ['the words that it is a part of', 'nettle', ['Nettleship, Nettleship and nettles'], ['Nettleship 2', 'nettle 1']],
    ['several words', 'nettle bay', ['Nettle Bay'], ['Nettle Bay 1']],
    ['Chinese as it was sought', '海鸥', ['我们和海鸥谈过'], ['海鸥 1']],
    ['the Korean word up to its particle', '매기', ['갈매기는 말했다'], ['갈매기 1']],
    ['the Arabic word that it stands in', 'كر', ['شكرا لكم'], ['شكرا 1']],
    ['nothing where it stands nowhere', 'lyon', ['Nettle'], []],
  ])('%s', (_what, sought, texts, words) => {
    expect(wordsFor(sought, ...texts)).toEqual(words);
  });
});
