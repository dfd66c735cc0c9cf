import { type IFontAttributesProperties, TextRun } from 'docx';
import { FONTS } from './docx-styles';
import { plainLines } from './plain-text';

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
    const pieces = line.split(RIGHT_TO_LEFT).filter((piece) => piece !== '');
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

/** Whether a paragraph reads from right to left: by the first letter in it. */
export const isRightToLeft = (text: string): boolean => RTL_LETTER.test(/\p{L}/u.exec(text)?.[0] ?? '');

const RTL = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
const RTL_LETTER = new RegExp(`[${RTL}]`, 'u');

/** From a first letter to a last one, with what stands between them and belongs to no other script. */
const RIGHT_TO_LEFT = new RegExp(`([${RTL}\\p{M}](?:[^\\p{L}]*[${RTL}\\p{M}])*)`, 'u');

function scriptOf(piece: string): { readonly rightToLeft?: true; readonly font?: IFontAttributesProperties } {
  if (RTL_LETTER.test(piece)) return { rightToLeft: true };
  const eastAsia = EAST_ASIA.find(([script]) => script.test(piece))?.[1];
  return eastAsia === undefined ? {} : { font: { eastAsia } };
}

/** Chinese is what the styles say already. */
const EAST_ASIA = [
  [/\p{Script=Hangul}/u, FONTS.korean],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, FONTS.japanese],
] as const;
