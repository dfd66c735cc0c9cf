import { FORBIDDEN_KEYS } from '../ids';
import { LIMITS } from './scan';

/**
 * A look over a text of JSON that finds nothing to object to; null when anything in it is worth a closer look. Takes a third of the time
 * that the close look takes, and nearly every file needs no other.
 */
export function quickLook(text: string): { readonly flaw: null; readonly unfinished: boolean } | null {
  const open: (Keys | null)[] = [];
  let values = 1;
  let expectsKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char <= SPACE || char === COLON) continue;
    if (char === QUOTE) {
      const keys = expectsKey ? open.at(-1) : undefined;
      const end = keys ? endOfKey(text, at, keys) : endOfText(text, at);
      if (end === DOUBTFUL) return null;
      if (end === NEVER) return { flaw: null, unfinished: true };
      at = end;
      expectsKey = false;
    } else if (char === COMMA) {
      values += 1;
      if (values > LIMITS.nodes) return null;
      expectsKey = Boolean(open.at(-1));
    } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      values += 1;
      open.push(char === OPEN_BRACE ? { few: [], many: null } : null);
      expectsKey = char === OPEN_BRACE;
      if (open.length > LIMITS.depth) return null;
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      open.pop();
      expectsKey = false;
    } else {
      const end = endOfWord(text, at);
      if (end - at > LONGEST_SURE) return null;
      at = end - 1;
    }
  }
  return { flaw: null, unfinished: open.length > 0 };
}

/** Where a key ends; doubtful when it is escaped, long or reserved, when one like it stands in the same object, or when there are too many. */
function endOfKey(text: string, start: number, keys: Keys): number {
  let hash = 0;
  let at = start + 1;
  for (let char = text.charCodeAt(at); char !== QUOTE; char = text.charCodeAt(at)) {
    if (at >= text.length) return NEVER;
    if (char === BACKSLASH || at - start > LONGEST_KEY) return DOUBTFUL;
    hash = (Math.imul(hash, PRIME) + char) | 0;
    at += 1;
  }
  if (RESERVED_LENGTHS.has(at - start - 1) && FORBIDDEN_KEYS.has(text.slice(start + 1, at))) return DOUBTFUL;
  return isNew(keys, hash) ? at : DOUBTFUL;
}

/** The hashes of the keys of an object that is open, the first of them in a list: most objects have few, and a list is fast then. */
interface Keys {
  readonly few: number[];
  many: Set<number> | null;
}

function isNew(keys: Keys, hash: number): boolean {
  const { few, many } = keys;
  if (few.includes(hash)) return false;
  if (few.length < FEW) return few.push(hash) > 0;
  if (many === null) keys.many = new Set([hash]);
  else if (many.has(hash) || many.size + FEW >= LIMITS.keysPerObject) return false;
  else many.add(hash);
  return true;
}

function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text.charCodeAt(end - 1) === BACKSLASH && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  if (end < 0) return NEVER;
  return end - start > LIMITS.stringLength ? DOUBTFUL : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}

/** A number, or `true`, `false` and `null`; anything else is for the parser to refuse. */
function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (let char = text.charCodeAt(at); ; char = text.charCodeAt(at)) {
    if (!(char > SPACE) || ENDS_A_WORD.has(char)) return at;
    if (char === LETTER_E || char === CAPITAL_E) if (isDigit(text.charCodeAt(at - 1))) return at + DOUBTFUL_LENGTH;
    at += 1;
  }
}

const isDigit = (char: number): boolean => char >= 48 && char <= 57;

const RESERVED_LENGTHS = new Set([...FORBIDDEN_KEYS].map(({ length }) => length));
const DOUBTFUL = -1;
const NEVER = -2;
const DOUBTFUL_LENGTH = 100;
/** A whole number of fifteen digits is kept as it is. */
const LONGEST_SURE = 15;
const LONGEST_KEY = 1000;
const FEW = 24;
const PRIME = 31;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const CAPITAL_E = 69;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const LETTER_E = 101;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const ENDS_A_WORD = new Set([QUOTE, COMMA, COLON, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE]);
