import type { Side } from '../side';
import type { WordPiece } from '../word-diff';

/** Whose words are taken at a place where the drafts differ: one side's, both, or neither's. */
export type Take = Readonly<Record<Side, boolean>>;

/** Nothing of a place is taken. */
export const TAKE_NOTHING: Take = { marketing: false, sales: false };

/**
 * The text that comes of two drafts, marketing's on the left: what they share, and at each place where they differ the words that were
 * taken, marketing's first. Spaces left over from words that were not taken go.
 */
export function mergeDrafts(pieces: readonly WordPiece[], takes: readonly Take[]): string {
  let place = -1;
  const parts = pieces.map((piece) => {
    if (piece.kind === 'same') return piece.text;
    place += 1;
    const take = takes[place] ?? TAKE_NOTHING;
    return joined(take.marketing ? piece.left : '', take.sales ? piece.right : '');
  });
  return tidy(parts.join(''));
}

/** The places where two drafts differ, in order. */
export const changesIn = (pieces: readonly WordPiece[]): readonly Extract<WordPiece, { kind: 'changed' }>[] =>
  pieces.flatMap((piece) => (piece.kind === 'changed' ? piece : []));

/** Two runs of words with a space between them where neither brings one. */
function joined(left: string, right: string): string {
  if (left === '' || right === '') return left + right;
  return /\s$/u.test(left) || /^\s/u.test(right) ? left + right : `${left} ${right}`;
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/ +([,.;:)])/g, '$1')
    .replace(/ ?\n ?/g, '\n')
    .trim();
