/** The beginning of a text that takes at most `columns`, wide characters counting double, with an ellipsis when it was cut. */
export function clip(text: string, columns: number): string {
  const chars = [...text.replaceAll(/\s+/g, ' ').trim()];
  if (widthOf(chars) <= columns) return chars.join('');
  while (widthOf(chars) > columns - 1) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

function widthOf(chars: readonly string[]): number {
  return chars.reduce((sum, char) => sum + (WIDE.test(char) ? 2 : NARROW.test(char) ? 0 : 1), 0);
}

/** Scripts whose characters stand on a full square, and emoji. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NARROW = /\p{Mn}/u;
