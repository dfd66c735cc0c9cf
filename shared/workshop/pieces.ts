/** One piece of a value, and the keys that lead to its place. */
export interface Piece {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * Takes a value of JSON apart into pieces of about `most` values each, so that a large document can be handed from one thread to another
 * without either standing still. The pieces of a whole come before those that go into it.
 */
export function* inPieces(value: unknown, most: number, path: readonly string[] = []): Generator<Piece> {
  if (typeof value !== 'object' || value === null || sizeUpTo(value, most) <= most) {
    yield { path, value };
    return;
  }
  yield { path, value: Array.isArray(value) ? [] : {} };
  let small: [string, unknown][] = [];
  let size = 0;
  for (const [key, item] of Object.entries(value)) {
    const itemSize = sizeUpTo(item, most);
    if (size > 0 && size + itemSize > most) {
      yield { path: [...path, MANY], value: small };
      [small, size] = [[], 0];
    }
    if (itemSize > most) yield* inPieces(item, most, [...path, key]);
    else {
      small.push([key, item]);
      size += itemSize;
    }
  }
  if (small.length > 0) yield { path: [...path, MANY], value: small };
}

/** Puts pieces together again, in the order in which they were taken. */
export function assemble(): { add(piece: Piece): void; whole(): unknown } {
  let root: unknown;
  return {
    add({ path, value }) {
      const key = path.at(-1);
      if (key === undefined) {
        root = value;
        return;
      }
      const holder = path.slice(0, -1).reduce<unknown>((place, step) => (place as Fields)[step], root) as Fields;
      if (key === MANY)
        for (const [each, item] of value as readonly (readonly [string, unknown])[]) holder[each] = item;
      else holder[key] = value;
    },
    whole: () => root,
  };
}

/** How many values stand in one, counted no further than just over `most`. */
function sizeUpTo(value: unknown, most: number): number {
  let size = 0;
  const queue: unknown[] = [value];
  while (queue.length > 0 && size <= most) {
    const next = queue.pop();
    // A long text weighs as much as many values.
    size += typeof next === 'string' ? 1 + next.length / CHARACTERS_A_VALUE : 1;
    if (typeof next === 'object' && next !== null) for (const item of Object.values(next)) queue.push(item);
  }
  return size;
}

type Fields = Record<string, unknown>;

/** Stands for several entries at once; no key of a document is empty of meaning like it. */
const MANY = '\u0000';
const CHARACTERS_A_VALUE = 200;
