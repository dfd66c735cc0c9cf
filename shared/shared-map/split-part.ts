import type { PartView } from './map-view';

/**
 * A part in as many pieces as it takes for each to fit: first its text, then its detail, cut between words (between letters, where a single
 * word does not fit). A piece that goes on ends in an ellipsis, and the next begins with one.
 */
export function splitToFit(part: PartView, fits: (piece: PartView) => boolean): readonly PartView[] {
  const pieces: PartView[] = [];
  let rest = part;
  while (!fits(rest) && pieces.length < MOST_PIECES) {
    const cut = longestThatFits(rest, fits);
    if (cut === null) break;
    pieces.push({ ...cut.piece, id: `${part.id}/${pieces.length}` });
    rest = cut.rest;
  }
  return pieces.length === 0 ? [part] : [...pieces, rest];
}

interface CutPart {
  readonly piece: PartView;
  readonly rest: PartView;
}

/** Cuts the text where it is too long by itself, else the detail; null where nothing of it fits. */
function longestThatFits(part: PartView, fits: (piece: PartView) => boolean): CutPart | null {
  const isText = !fits({ ...part, detail: '' });
  const words = wordsOf(isText ? part.text : part.detail);
  const at = (count: number): CutPart => {
    const [start, end] = [
      `${words.slice(0, count).join('').trimEnd()} …`,
      `… ${words.slice(count).join('').trimStart()}`,
    ];
    return isText
      ? { piece: { ...part, text: start, detail: '' }, rest: { ...part, text: end } }
      : { piece: { ...part, detail: start }, rest: { ...part, text: CONTINUED, detail: end } };
  };
  let [least, most] = [0, words.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(at(middle).piece)) least = middle;
    else most = middle - 1;
  }
  return least === 0 ? null : at(least);
}

/** Words with the spaces after them; a word as long as many is cut into pieces. */
const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

const WORD = /\S{1,40}\s*/gu;
const CONTINUED = '…';
const MOST_PIECES = 500;
