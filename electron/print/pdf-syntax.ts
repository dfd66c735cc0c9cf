/** What stands in a PDF: the values of its syntax, and in the content of a page the operators between them. */
export type PdfValue =
  | number
  | boolean
  | null
  | PdfDict
  | readonly PdfValue[]
  | { readonly name: string }
  | { readonly ref: number }
  /** The bytes of a string, one character each. */
  | { readonly bytes: string }
  | { readonly operator: string };

export type PdfDict = ReadonlyMap<string, PdfValue>;

/** Reads one value after the other; undefined at the end, or where the text is no PDF. */
export interface PdfReader {
  next(): PdfValue | undefined;
  /** How far it has read. */
  readonly at: number;
}

/** Reads the syntax of a PDF from a place in its bytes, one character each. */
export function readSyntax(text: string, from = 0): PdfReader {
  const token = new RegExp(TOKEN, 'y');
  token.lastIndex = from;
  const lex = () => token.exec(text)?.groups;
  const next = (): PdfValue | undefined => value(lex());
  const value = (found: Readonly<Record<string, string | undefined>> | undefined): PdfValue | undefined => {
    if (found === undefined) return undefined;
    if (found['number'] !== undefined) return Number(found['number']);
    if (found['ref'] !== undefined) return { ref: Number(found['ref']) };
    if (found['name'] !== undefined) return { name: unescapeName(found['name']) };
    if (found['hex'] !== undefined) return { bytes: fromHex(found['hex']) };
    if (found['string'] !== undefined) return literal();
    if (found['open'] === '<<') return dict();
    if (found['open'] === '[') return array();
    const word = found['word'] ?? found['close'];
    if (word === undefined) return undefined;
    return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : { operator: word };
  };
  const array = (): readonly PdfValue[] | undefined => {
    const values: PdfValue[] = [];
    for (;;) {
      const found = lex();
      if (found?.['close'] === ']') return values;
      const one = value(found);
      if (one === undefined) return undefined;
      values.push(one);
    }
  };
  const dict = (): PdfDict | undefined => {
    const entries = new Map<string, PdfValue>();
    for (;;) {
      const found = lex();
      if (found?.['close'] === '>>') return entries;
      const one = next();
      if (found?.['name'] === undefined || one === undefined) return undefined;
      entries.set(unescapeName(found['name']), one);
    }
  };
  const literal = (): PdfValue | undefined => {
    const end = endOfString(text, token.lastIndex);
    if (end < 0) return undefined;
    const inner = text.slice(token.lastIndex, end);
    token.lastIndex = end + 1;
    return { bytes: unescapeString(inner) };
  };
  return {
    next,
    get at() {
      return token.lastIndex;
    },
  };
}

const TOKEN =
  /(?:[\s\0]|%[^\r\n]*)*(?:(?<open><<|\[)|(?<close>>>|\])|<(?<hex>[0-9A-Fa-f\s]*)>|(?<string>\()|\/(?<name>[^\s\0()<>[\]{}/%]*)|(?<ref>\d+)\s+\d+\s+R\b|(?<number>[+-]?(?:\d+\.?\d*|\.\d+))|(?<word>[A-Za-z'"][A-Za-z0-9*'"]*))/;

function endOfString(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

const unescapeName = (name: string): string =>
  name.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const unescapeString = (text: string): string =>
  text.replaceAll(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal: string | undefined, char: string | undefined) =>
    octal === undefined ? (ESCAPES[char ?? ''] ?? char ?? '') : String.fromCharCode(Number.parseInt(octal, 8) & 0xff),
  );

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
  '\r\n': '',
};

/** Bytes from their hexadecimal digits; a missing last one is a zero. */
function fromHex(hex: string): string {
  return Buffer.from(hex.replaceAll(/\s/g, '').padEnd(Math.ceil(hex.length / 2) * 2, '0'), 'hex').toString('latin1');
}
