import { diffWordsWithSpace } from 'diff';

/** A run of words that two texts have in common, or a place where each has words of its own (or none). */
export type WordPiece =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly left: string; readonly right: string };

/**
 * Two texts beside each other, word by word. All left parts in a row give the left text again, all right parts the right one. A word that
 * two texts share only by chance, such as a lone "a" between two changes, does not tear the change apart. Texts that have next to nothing
 * in common are one change.
 */
export function wordDiff(left: string, right: string): readonly WordPiece[] {
  const changes = diffWordsWithSpace(left, right, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return left === right ? sameText(left) : [{ kind: 'changed', left, right }];
  const pieces = joinPieces(
    changes.map(({ value, added, removed }) =>
      added || removed
        ? { kind: 'changed', left: removed ? value : '', right: added ? value : '' }
        : { kind: 'same', text: value },
    ),
  );
  return joinPieces(pieces.map((piece, at) => (isChance(pieces, at) ? asChange(piece) : piece)));
}

/** How many words may differ before two texts count as wholly different: more would take long and tell nothing. */
const MOST_EDITS = 1_000;

const sameText = (text: string): readonly WordPiece[] => (text === '' ? [] : [{ kind: 'same', text }]);

/** Neighbouring pieces of a kind become one. */
function joinPieces(pieces: readonly WordPiece[]): readonly WordPiece[] {
  const joined: WordPiece[] = [];
  for (const next of pieces) {
    const last = joined.at(-1);
    if (last?.kind === 'same' && next.kind === 'same')
      joined[joined.length - 1] = { kind: 'same', text: last.text + next.text };
    else if (last?.kind === 'changed' && next.kind === 'changed')
      joined[joined.length - 1] = { kind: 'changed', left: last.left + next.left, right: last.right + next.right };
    else joined.push(next);
  }
  return joined;
}

/** Whether a shared run stands between two changes and holds no more than one word. */
function isChance(pieces: readonly WordPiece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'same' || at === 0 || at === pieces.length - 1) return false;
  return piece.text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length < 2;
}

const asChange = (piece: WordPiece): WordPiece =>
  piece.kind === 'same' ? { kind: 'changed', left: piece.text, right: piece.text } : piece;
