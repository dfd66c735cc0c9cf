/** Unpacks bytes as Snappy packs them, in LevelDB's tables and in larger values of IndexedDB; null when they are not. */
export function unsnap(packed: Buffer): Buffer | null {
  const head = readVarint(packed, 0);
  if (!head || head.value > MOST_BYTES) return null;
  const out = Buffer.alloc(head.value);
  let at = head.end;
  let length = 0;
  while (length < out.length) {
    const tag = packed[at];
    if (tag === undefined) return null;
    const piece = (tag & 3) === 0 ? literalAt(packed, at) : copyAt(packed, at);
    if (!piece || length + piece.length > out.length) return null;
    if (piece.kind === 'literal') {
      if (piece.from + piece.length > packed.length) return null;
      packed.copy(out, length, piece.from, piece.from + piece.length);
    } else {
      if (piece.back === 0 || piece.back > length) return null;
      // Byte by byte: a copy may reach into what it is just writing.
      for (let index = 0; index < piece.length; index += 1) out[length + index] = out[length + index - piece.back] ?? 0;
    }
    length += piece.length;
    at = piece.end;
  }
  return out;
}

/** A number of seven bits a byte, the lowest first. */
export function readVarint(bytes: Buffer, from: number): { readonly value: number; readonly end: number } | null {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes[from + index];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: from + index + 1 };
  }
  return null;
}

type Piece =
  | { readonly kind: 'literal'; readonly from: number; readonly length: number; readonly end: number }
  | { readonly kind: 'copy'; readonly back: number; readonly length: number; readonly end: number };

function literalAt(packed: Buffer, at: number): Piece | null {
  const short = (packed[at] ?? 0) >>> 2;
  const extra = short < 60 ? 0 : short - 59;
  if (at + 1 + extra > packed.length) return null;
  const length = (extra === 0 ? short : packed.readUIntLE(at + 1, extra)) + 1;
  const from = at + 1 + extra;
  return { kind: 'literal', from, length, end: from + length };
}

function copyAt(packed: Buffer, at: number): Piece | null {
  const tag = packed[at] ?? 0;
  const wide = [0, 1, 2, 4][tag & 3] ?? 0;
  if (at + 1 + wide > packed.length) return null;
  const offset = packed.readUIntLE(at + 1, wide);
  const end = at + 1 + wide;
  return wide === 1
    ? { kind: 'copy', back: ((tag >>> 5) << 8) + offset, length: ((tag >>> 2) & 7) + 4, end }
    : { kind: 'copy', back: offset, length: (tag >>> 2) + 1, end };
}

const MOST_BYTES = 256 * 1024 * 1024;
