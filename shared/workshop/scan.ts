import { FORBIDDEN_KEYS } from '../ids';

/** What a document may at most hold; anything beyond is hostile or broken. */
export const LIMITS = {
  bytes: 50 * 1024 * 1024,
  depth: 64,
  keysPerObject: 5_000,
  stringLength: 1_000_000,
  nodes: 2_000_000,
} as const;

/** How values stand in a text, read without parsing it, so that a hostile file never reaches the parser. */
export interface Nesting {
  /** Whether they nest deeper than `LIMITS.depth`. */
  readonly tooDeep: boolean;
  /** Whether there are more of them than `LIMITS.nodes`. */
  readonly tooMany: boolean;
  /** Whether some are still open at the end, or a quotation is: the text was cut short. */
  readonly unfinished: boolean;
}

/** Reads how values nest; stops as soon as they nest too deep or are too many. */
export function readNesting(text: string): Nesting {
  let depth = 0;
  let inString = false;
  let values = 1;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charCodeAt(index);
    if (inString) {
      if (char === BACKSLASH) index += 1;
      else if (char === QUOTE) inString = false;
    } else if (char === QUOTE) inString = true;
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      depth += 1;
      values += 1;
      if (depth > LIMITS.depth) return { tooDeep: true, tooMany: false, unfinished: false };
    } else if (char === COMMA) {
      values += 1;
      if (values > LIMITS.nodes) return { tooDeep: false, tooMany: true, unfinished: false };
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth -= 1;
  }
  return { tooDeep: false, tooMany: false, unfinished: inString || depth > 0 };
}

/** What is wrong with the bulk or the keys of parsed JSON, as sentences with the place; empty when nothing is. */
export function scanJson(root: unknown): readonly string[] {
  const at = (path: string): string => path || 'the document';
  const problems: string[] = [];
  const queue: { readonly value: unknown; readonly path: string }[] = [{ value: root, path: '' }];
  let nodes = 0;
  for (let next = queue.pop(); next !== undefined && problems.length < MOST_PROBLEMS; next = queue.pop()) {
    nodes += 1;
    if (nodes > LIMITS.nodes) return [...problems, `more than ${LIMITS.nodes} values`];
    const { value, path } = next;
    if (typeof value === 'string' && value.length > LIMITS.stringLength)
      problems.push(`${at(path)}: a text is too long`);
    if (typeof value !== 'object' || value === null) continue;
    const keys = Object.keys(value);
    if (!Array.isArray(value) && keys.length > LIMITS.keysPerObject) problems.push(`${at(path)}: too many entries`);
    for (const key of keys) {
      if (FORBIDDEN_KEYS.has(key)) problems.push(`${at(path)}: the key "${key}" is not allowed`);
      else
        queue.push({ value: (value as Readonly<Record<string, unknown>>)[key], path: path ? `${path}.${key}` : key });
    }
  }
  return problems;
}

const MOST_PROBLEMS = 20;
const BACKSLASH = 92;
const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
