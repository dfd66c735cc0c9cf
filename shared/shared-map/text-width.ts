/**
 * How wide a text is in Inter at this size, in the unit of the size; rather too wide than too narrow, also when another face stands in for
 * it. The widths are those of the widest of the weights 400, 500 and 600, measured in thousandths of the size.
 */
export function textWidth(text: string, size: number): number {
  return inUnits(hundredthsOf(text), size);
}

/** The longest beginning of a text that is at most so wide together with what is written after it, in the unit of the size. */
export function widestStart(text: string, width: number, size: number, end = ''): string {
  let sum = hundredthsOf(end);
  let at = 0;
  for (const char of text) {
    sum += widthOf(char);
    if (inUnits(sum, size) > width) break;
    at += char.length;
  }
  return text.slice(0, at);
}

function hundredthsOf(text: string): number {
  let sum = 0;
  for (const char of text) sum += widthOf(char);
  return sum;
}

const inUnits = (hundredths: number, size: number): number => (hundredths * size * MARGIN) / 100;

function widthOf(char: string): number {
  const known = WIDTHS.get(char);
  if (known !== undefined) return known;
  if (NARROW.test(char)) return 0;
  return SQUARE.test(char) ? SQUARE_WIDTH : OTHER_WIDTH;
}

/** Hundredths of the size, with the characters that are at most so wide. */
const CLASSES: readonly (readonly [width: number, chars: string])[] = [
  [30, 'IijlÌÍÎÏìíîï ‘’'],
  [34, ",.:¦·!';¡¸¹"],
  [38, '`t|´()/[]\\'],
  [44, 'fr1'],
  [50, '{}°²-_ª¯³^º–'],
  [54, '“”•"*'],
  [58, '?s¿7JLakxz¥§àáâãäå'],
  [62, 'Fcevy¢çèéêëðýÿ5Ehnou¨µ¶ÈÉÊËñòóôõöøùúûü'],
  [66, '2369bdgpq£«»þ08#$BPRSZÞß'],
  [72, '4&+<=>T~¬®±×÷€KXYÝ'],
  [78, 'ACDVÀÁÂÃÄÅÇGHNU¤ÐÑÙÚÛÜOQÒÓÔÕÖØ'],
  [94, 'w¼½m©¾æM'],
  [104, '…@—→%ÆW'],
];

const WIDTHS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([width, chars]) => [...chars].map((char) => [char, width] as const)),
);

/** Marks that stand on the letter before them, and what joins letters. */
const NARROW = /\p{Mn}|\p{Me}|\p{Cf}/u;
/** Scripts whose characters fill a square, and pictures. */
const SQUARE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{1F000}-\u{3FFFD}]|\p{Extended_Pictographic}/u;
const SQUARE_WIDTH = 140;
/** Letters of other alphabets, the widest of them. */
const OTHER_WIDTH = 100;
const MARGIN = 1.02;
