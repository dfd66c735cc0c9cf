import { type IFontAttributesProperties, TextRun } from 'docx';
import { hasRightToLeft, rightToLeftPieces } from '../../scripts-in-text';
import { plainLines } from '../plain-text';
import { FONTS } from './docx-styles';

/** How a piece of text differs from the style of its paragraph. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  /** In half points. */
  readonly size?: number;
}

/** Typed text as runs of one script each: lines stay lines, and what reads from right to left says so. */
export function runs(text: string, look: RunLook = {}): readonly TextRun[] {
  return plainLines(text).flatMap((line, index) => {
    const pieces = rightToLeftPieces(line).filter((piece) => piece !== '');
    const shown = pieces.length === 0 ? [''] : pieces;
    return shown.map(
      (piece, place) =>
        new TextRun({
          ...look,
          ...scriptOf(piece),
          text: piece,
          ...(index > 0 && place === 0 ? { break: 1 } : {}),
        }),
    );
  });
}

function scriptOf(piece: string): { readonly rightToLeft?: true; readonly font?: IFontAttributesProperties } {
  if (hasRightToLeft(piece)) return { rightToLeft: true };
  const eastAsia = EAST_ASIA.find(([script]) => script.test(piece))?.[1];
  return eastAsia === undefined ? {} : { font: { eastAsia } };
}

/** Chinese is what the styles say already. */
const EAST_ASIA = [
  [/\p{Script=Hangul}/u, FONTS.korean],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, FONTS.japanese],
] as const;
