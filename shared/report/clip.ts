/** The beginning of a text that fits into so many average small letters, with an ellipsis when it was cut. */
export function clip(text: string, columns: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  let [width, at, kept] = [0, 0, 0];
  for (const char of line) {
    width += widthOf(char);
    if (width > columns) return `${line.slice(0, kept).trimEnd()}…`;
    at += char.length;
    if (width <= columns - 1) kept = at;
  }
  return line;
}

/** Whether a text is wider than so many average small letters. */
export const isWiderThan = (text: string, columns: number): boolean => columnsOf(text, columns) > columns;

/** How many average small letters a text is wide; of a text that is wider than `most`, no more is measured than shows that. */
export function columnsOf(text: string, most = Infinity): number {
  let width = 0;
  for (const char of text) {
    width += widthOf(char);
    if (width > most) return width;
  }
  return width;
}

const widthOf = (char: string): number => WIDTHS.find(({ of }) => of.test(char))?.columns ?? 1;

/** How wide letters of a proportional face are at most, by the first class that they belong to. */
const WIDTHS = [
  { of: /\p{Mn}/u, columns: 0 },
  // Scripts whose characters fill a square, and pictures.
  {
    of: /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u,
    columns: 2.4,
  },
  { of: /[\u{20000}-\u{3FFFD}]/u, columns: 2.4 },
  { of: /[MWmw@%&ЖМФШЩЫЮжмфшщыю—…]/u, columns: 1.75 },
  { of: /\p{Lu}/u, columns: 1.35 },
] as const;
