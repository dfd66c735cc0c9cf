/**
 * Whether a text reads from right to left: its first letter does, and so do half of its letters or more. A line of ours that begins with
 * somebody's name stays ours.
 */
export function isRightToLeft(text: string): boolean {
  if (!RTL_LETTER.test(/\p{L}/u.exec(text)?.[0] ?? '')) return false;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  return 2 * (text.match(RTL_LETTERS)?.length ?? 0) >= all;
}

/** A text cut before and after everything in it that reads from right to left: every second piece does. */
export const rightToLeftPieces = (text: string): readonly string[] => text.split(RIGHT_TO_LEFT);

/** Whether any letter of a text reads from right to left. */
export const hasRightToLeft = (text: string): boolean => RTL_LETTER.test(text);

/** Whether a text is written in Japanese: it has a sign of the two scripts that no other language uses. */
export const hasKana = (text: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** A text cut before and after everything in it that is written in Chinese signs or kana: every second piece is. */
export const hanPieces = (text: string): readonly string[] => text.split(HAN);

const RTL = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
const RTL_LETTER = new RegExp(`[${RTL}]`, 'u');
const RTL_LETTERS = new RegExp(`(?=\\p{L})[${RTL}]`, 'gu');

/** From a first letter to a last one, with what stands between them and belongs to no other script. */
const RIGHT_TO_LEFT = new RegExp(`([${RTL}\\p{M}](?:[^\\p{L}]*[${RTL}\\p{M}])*)`, 'u');

const HAN = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FC\uFF00-\uFFEF]+)/u;
