/** How a character stands in a word, which decides where a name may begin and end. */
export type ScriptClass = 'none' | 'digit' | 'letter' | 'unspaced' | 'hangul' | 'prefixed';

/**
 * The class of the UTF-16 unit at `index`: `unspaced` scripts write words without spaces (Chinese, Japanese, Thai), particles follow Korean
 * names, short words stand before Arabic and Hebrew ones (`prefixed`).
 */
export function classAt(text: string, index: number): ScriptClass {
  const code = text.charCodeAt(index);
  if (Number.isNaN(code)) return 'none';
  const found = classes.get(code) ?? classOf(String.fromCharCode(code));
  classes.set(code, found);
  return found;
}

/** Whether a name may start at `index`: no letter of the same word stands before it. */
export function startsAt(text: string, index: number): boolean {
  const own = classAt(text, index);
  const before = classAt(text, index - 1);
  if (own === 'none' || own === 'unspaced' || before !== own) return true;
  return own === 'prefixed' && isPrefix(text, index);
}

/** Whether a name may end before `index`. */
export function endsAt(text: string, index: number): boolean {
  const own = classAt(text, index - 1);
  return own === 'none' || own === 'unspaced' || own === 'hangul' || classAt(text, index) !== own;
}

const classes = new Map<number, ScriptClass>();

function classOf(char: string): ScriptClass {
  if (/\p{N}/u.test(char)) return 'digit';
  if (!/[\p{L}\p{M}]/u.test(char)) return 'none';
  if (UNSPACED.test(char)) return 'unspaced';
  if (/\p{Script=Hangul}/u.test(char)) return 'hangul';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(char) ? 'prefixed' : 'letter';
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether only an article, "and" or a preposition stands between the beginning of the word and `index`. */
function isPrefix(text: string, index: number): boolean {
  const from = [1, 2, 3].find((length) => classAt(text, index - length - 1) !== 'prefixed');
  return from !== undefined && PREFIXES.has(text.slice(index - from, index));
}

const PREFIXES: ReadonlySet<string> = new Set(
  'و ف ب ل ك ال وال بال لل فال كال ו ה ב ל מ ש כ וה וב ול ומ של'.split(' '),
);
