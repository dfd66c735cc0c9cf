import { test as lawful } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesIn, mergeDrafts } from '../../shared/definitions/merge';
import { wordDiff } from '../../shared/word-diff';

const same = (text: string) => ({ kind: 'same', text });
const changed = (left: string, right: string) => ({ kind: 'changed', left, right });

/** Drafts that share words, as drafts do. */
const anyDraft = fc
  .array(
    fc.constantFrom('a', 'lead', 'that', 'fits', 'with', 'budget', 'and', '50', 'people', ',', '.', '\n', 'größe'),
    {
      maxLength: 25,
    },
  )
  .map((words) => words.join(' '));

describe('the difference of two texts, word by word', () => {
  test('names the words that changed and keeps those that did not', () => {
    expect(wordDiff('A lead with a budget of 50,000', 'A lead with a budget of 30,000')).toEqual([
      same('A lead with a budget of '),
      changed('50', '30'),
      same(',000'),
    ]);
  });

  test('leaves one side empty where only the other says something', () => {
    expect(wordDiff('A lead that fits our market', 'A lead that fits')).toEqual([
      same('A lead that fits'),
      changed(' our market', ''),
    ]);
  });

  test('is no change for the same text, and nothing for two empty ones', () => {
    expect(wordDiff('A lead', 'A lead')).toEqual([same('A lead')]);
    expect(wordDiff('', '')).toEqual([]);
    expect(wordDiff('', 'A lead')).toEqual([changed('', 'A lead')]);
  });

  test('a word shared by chance does not tear a change apart', () => {
    const pieces = wordDiff('Anybody who downloads a guide', 'Somebody with budget and a need');
    expect(pieces).toEqual([changed('Anybody who downloads a guide', 'Somebody with budget and a need')]);
  });

  test('texts with thousands of different words are one change', () => {
    const words = (prefix: string) => Array.from({ length: 3_000 }, (_, n) => `${prefix}${n}`).join(' ');
    const pieces = wordDiff(words('a'), words('b'));
    expect(pieces).toEqual([changed(words('a'), words('b'))]);
  });

  lawful.prop([anyDraft, anyDraft])('each text is made of its own parts in order', (left, right) => {
    const pieces = wordDiff(left, right);
    expect(pieces.map((piece) => (piece.kind === 'same' ? piece.text : piece.left)).join('')).toBe(left);
    expect(pieces.map((piece) => (piece.kind === 'same' ? piece.text : piece.right)).join('')).toBe(right);
  });

  lawful.prop([fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })])(
    'also for any text at all',
    (left, right) => {
      const pieces = wordDiff(left, right);
      expect(pieces.map((piece) => (piece.kind === 'same' ? piece.text : piece.left)).join('')).toBe(left);
    },
  );

  lawful.prop([anyDraft, anyDraft])('no two pieces of a kind stand next to each other', (left, right) => {
    const kinds = wordDiff(left, right).map(({ kind }) => kind);
    expect(kinds.filter((kind, at) => kind === kinds[at - 1])).toEqual([]);
  });
});

describe('merging two drafts', () => {
  const pieces = wordDiff(
    'A lead in our industries with 50 people or more that asked for a guide.',
    'A lead in our industries with 80 people or more that has a budget.',
  );

  test('takes the words of one side, of the other, of both or of neither, place by place', () => {
    expect(changesIn(pieces)).toHaveLength(2);
    const take = (marketing: boolean, sales: boolean) => ({ marketing, sales });
    expect(mergeDrafts(pieces, [take(false, true), take(true, false)])).toBe(
      'A lead in our industries with 80 people or more that asked for a guide.',
    );
    expect(mergeDrafts(pieces, [take(true, false), take(true, true)])).toBe(
      'A lead in our industries with 50 people or more that asked for a guide has a budget.',
    );
    expect(mergeDrafts(pieces, [])).toBe('A lead in our industries with people or more that.');
  });

  const clean = (text: string) => mergeDrafts([{ kind: 'same', text }], []);
  lawful.prop([anyDraft, anyDraft])('all of one side gives its draft again', (marketing, sales) => {
    const drafts = wordDiff(marketing, sales);
    const places = changesIn(drafts);
    expect(
      mergeDrafts(
        drafts,
        places.map(() => ({ marketing: true, sales: false })),
      ),
    ).toBe(clean(marketing));
    expect(
      mergeDrafts(
        drafts,
        places.map(() => ({ marketing: false, sales: true })),
      ),
    ).toBe(clean(sales));
  });
});
