import { hanPieces, hasKana, isRightToLeft, rightToLeftPieces } from '../scripts-in-text';
import { html, type Html } from './html';

/** The attribute of an element that holds nothing but this text: it says so where the text reads from right to left. */
export const direction = (text: string): Html => (isRightToLeft(text) ? html` dir="rtl"` : html``);

/**
 * Text that people typed, alone or within words of ours. What reads from right to left in a line that does not is kept by itself, so that it moves
 * no figure beside it; what is Japanese says so. Line breaks are kept as they were typed.
 */
export function typedText(text: string): readonly Html[] {
  const isWhole = isRightToLeft(text);
  const isJapanese = hasKana(text);
  return text
    .trim()
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .flatMap((line, index) => {
      const pieces = isWhole ? [line] : rightToLeftPieces(line);
      const shown = pieces.flatMap((piece, place) =>
        place % 2 === 1 ? [html`<bdi>${piece}</bdi>`] : isJapanese ? inJapanese(piece) : [html`${piece}`],
      );
      return index === 0 ? shown : [html`<br />`, ...shown];
    });
}

const inJapanese = (text: string): readonly Html[] =>
  hanPieces(text).map((piece, place) => (place % 2 === 1 ? html`<span lang="ja">${piece}</span>` : html`${piece}`));
