import { FORBIDDEN_KEYS } from '../ids';

/** What a document may at most hold; anything beyond is hostile or broken. */
export const LIMITS = {
  bytes: 50 * 1024 * 1024,
  depth: 64,
  keysPerObject: 5_000,
  keyLength: 10_000,
  stringLength: 1_000_000,
  nodes: 2_000_000,
} as const;

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
      if (key.length > LIMITS.keyLength) problems.push(`${at(path)}: a name is too long`);
      else if (FORBIDDEN_KEYS.has(key)) problems.push(`${at(path)}: the key "${key}" is not allowed`);
      else
        queue.push({ value: (value as Readonly<Record<string, unknown>>)[key], path: path ? `${path}.${key}` : key });
    }
  }
  return problems;
}

const MOST_PROBLEMS = 20;
