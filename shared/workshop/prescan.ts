import { FORBIDDEN_KEYS } from '../ids';
import { quickLook } from './quick-look';
import { LIMITS } from './scan';

/** What a text may not hold, as a name that stays the same for ever. */
export type FlawCode =
  | 'too-deep'
  | 'too-many-values'
  | 'too-many-keys'
  | 'key-too-long'
  | 'text-too-long'
  | 'duplicate-key'
  | 'reserved-key'
  | 'number-out-of-range';

/** Something in a text that no document may hold, and the place where it stands, by the keys that lead there. */
export interface Flaw {
  readonly code: FlawCode;
  readonly place: string;
  /** The key that is one too many, or reserved; empty for every other flaw. */
  readonly key: string;
}

/** What one look over a text found. */
export interface Prescan {
  readonly flaw: Flaw | null;
  /** Whether values are still open at the end, or a quotation is: the text was cut short. */
  readonly unfinished: boolean;
}

/**
 * Looks over a text of JSON once, from its beginning to its end, and stops at the first thing that no document may hold: what is too deep,
 * too many or too long, a key that stands twice or reaches into a prototype, a number that cannot be kept. Nothing is built up, so a
 * hostile text never reaches the parser. Whether the text is JSON at all is for the parser to say.
 */
export function prescan(text: string): Prescan {
  return quickLook(text) ?? closeLook(text);
}

/** The look that says what is wrong, and where. */
export function closeLook(text: string): Prescan {
  const open: Level[] = [];
  let values = 1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) {
      const end = endOfString(text, at);
      if (end < 0) return { flaw: null, unfinished: true };
      const flaw = readString(text, at, end, open);
      if (flaw) return { flaw, unfinished: false };
      at = end;
    } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      values += 1;
      open.push({ keys: char === OPEN_BRACE ? new Set() : null, key: '', index: 0, expectsKey: char === OPEN_BRACE });
      if (open.length > LIMITS.depth) return { flaw: flawAt('too-deep', open), unfinished: false };
    } else if (char === COMMA) {
      values += 1;
      if (values > LIMITS.nodes) return { flaw: flawAt('too-many-values', open), unfinished: false };
      const level = open.at(-1);
      if (level?.keys) level.expectsKey = true;
      else if (level) level.index += 1;
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) open.pop();
    else if (char === MINUS || isDigit(char)) {
      const end = endOfNumber(text, at);
      if (!canBeKept(text, at, end)) return { flaw: flawAt('number-out-of-range', open), unfinished: false };
      at = end - 1;
    }
  }
  return { flaw: null, unfinished: open.length > 0 };
}

/** An object or a list that is not closed yet; a list has no keys. */
interface Level {
  readonly keys: Set<string> | null;
  key: string;
  index: number;
  expectsKey: boolean;
}

function readString(text: string, start: number, end: number, open: readonly Level[]): Flaw | null {
  const level = open.at(-1);
  if (!level?.expectsKey || level.keys === null)
    return isLonger(text, start, end, LIMITS.stringLength) ? flawAt('text-too-long', open) : null;
  level.expectsKey = false;
  if (isLonger(text, start, end, LIMITS.keyLength)) return flawAt('key-too-long', open.slice(0, -1));
  const key = decoded(text.slice(start + 1, end));
  if (FORBIDDEN_KEYS.has(key)) return flawAt('reserved-key', open.slice(0, -1), key);
  if (level.keys.has(key)) return flawAt('duplicate-key', open.slice(0, -1), key);
  level.keys.add(key);
  level.key = key;
  return level.keys.size > LIMITS.keysPerObject ? flawAt('too-many-keys', open.slice(0, -1)) : null;
}

/** Where the quotation that begins at `start` ends; -1 when it never does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return -1;
}

/** A key or a text as the parser will read it: an escaped letter is the letter. */
function decoded(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    // An escape that is none: the parser will refuse the whole text.
    return raw;
  }
}

/** Counted as the parser will read it; escaped, one letter takes up to six places. */
function isLonger(text: string, start: number, end: number, most: number): boolean {
  const length = end - start - 1;
  if (length <= most || length > most * LONGEST_ESCAPE) return length > most;
  return decoded(text.slice(start + 1, end)).length > most;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (isNumberPart(text.charCodeAt(end))) end += 1;
  return end;
}

/** Beyond the range of numbers, or a whole number so large that it would silently become another one. */
function canBeKept(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_DOUBTFUL) return true;
  const written = text.slice(start, end);
  const number = Number(written);
  if (Number.isNaN(number)) return true;
  return Number.isFinite(number) && (!/^-?\d{16,}$/.test(written) || String(number) === written);
}

const flawAt = (code: FlawCode, open: readonly Level[], key = ''): Flaw => ({
  code,
  place: shortened(
    open
      .map((level) => (level.keys ? level.key : String(level.index)))
      .filter(Boolean)
      .join('.'),
  ),
  key: shortened(key),
});

const shortened = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
const isDigit = (char: number): boolean => char >= 48 && char <= 57;
const isNumberPart = (char: number): boolean =>
  isDigit(char) || char === DOT || char === PLUS || char === MINUS || (char | LOWER_CASE) === LETTER_E;

const MOST_SHOWN = 120;
const LONGEST_ESCAPE = 6;
/** `1e999` is the shortest number beyond the range. */
const SHORTEST_DOUBTFUL = 4;
const QUOTE = 34;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const LETTER_E = 101;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const LOWER_CASE = 32;
