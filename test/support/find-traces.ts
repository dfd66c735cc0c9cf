import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readVarint, unsnap } from './snappy';

/** Text that was found in the files of a folder. */
export interface Trace {
  readonly marker: string;
  readonly file: string;
}

/**
 * Every place in a folder where one of the texts stands: in the name of a file or in its bytes, as UTF-8, UTF-16 or Latin-1, also inside
 * what LevelDB splits over blocks and what it or IndexedDB packs with Snappy. Rows that were deleted and never overwritten count.
 */
export async function findTraces(folder: string, markers: readonly string[]): Promise<readonly Trace[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const traces: Trace[] = [];
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? await readFile(file).catch(() => Buffer.alloc(0)) : Buffer.alloc(0);
    const layers = [bytes, ...unpacked(entry.name, bytes)];
    const all = [...layers, ...layers.flatMap(packedValues)];
    for (const marker of markers) {
      const isThere = entry.name.includes(marker) || all.some((layer) => holds(layer, marker));
      if (isThere) traces.push({ marker, file: path.relative(folder, file) });
    }
  }
  return traces;
}

function holds(bytes: Buffer, marker: string): boolean {
  return ENCODINGS.some((encoding) => bytes.includes(Buffer.from(marker, encoding)));
}

function unpacked(name: string, bytes: Buffer): readonly Buffer[] {
  if (/\.log$|^MANIFEST-/.test(name)) return [joinedLog(bytes)];
  return /\.(?:ldb|sst)$/.test(name) ? blocksOf(bytes) : [];
}

/** The records of a LevelDB log without the headers that stand between their pieces, torn ones too. */
function joinedLog(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let block = 0; block < bytes.length; block += BLOCK_BYTES) {
    const end = Math.min(block + BLOCK_BYTES, bytes.length);
    for (let at = block; at + HEADER_BYTES <= end;) {
      const length = bytes.readUInt16LE(at + 4);
      pieces.push(bytes.subarray(at + HEADER_BYTES, Math.min(at + HEADER_BYTES + length, end)));
      at += HEADER_BYTES + length;
    }
  }
  return Buffer.concat(pieces);
}

interface Handle {
  readonly offset: number;
  readonly size: number;
}

/** The data blocks of a LevelDB table, unpacked, as its index names them. */
function blocksOf(table: Buffer): readonly Buffer[] {
  const footer = table.subarray(-FOOTER_BYTES);
  const afterMeta = skipHandle(footer, 0);
  const index = afterMeta === null ? null : handleAt(footer, afterMeta);
  const indexBlock = index && blockAt(table, index);
  if (!indexBlock) return [];
  return handlesIn(indexBlock)
    .map((handle) => blockAt(table, handle))
    .filter((block) => block !== null);
}

function blockAt(table: Buffer, { offset, size }: Handle): Buffer | null {
  const block = table.subarray(offset, offset + size);
  return table[offset + size] === PACKED ? unsnap(block) : block;
}

/** Each entry: how much of the last key it shares, how long the rest of the key and the value are, then both. */
function handlesIn(index: Buffer): readonly Handle[] {
  if (index.length < 4) return [];
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  const handles: Handle[] = [];
  for (let at = 0; at < end;) {
    const shared = readVarint(index, at);
    const rest = shared && readVarint(index, shared.end);
    const value = rest && readVarint(index, rest.end);
    if (!value) break;
    const from = value.end + rest.value;
    const handle = handleAt(index, from);
    if (handle) handles.push(handle);
    at = from + value.value;
  }
  return handles;
}

function handleAt(bytes: Buffer, at: number): Handle | null {
  const offset = readVarint(bytes, at);
  const size = offset && readVarint(bytes, offset.end);
  return size ? { offset: offset.value, size: size.value } : null;
}

function skipHandle(bytes: Buffer, at: number): number | null {
  const offset = readVarint(bytes, at);
  return (offset && readVarint(bytes, offset.end)?.end) ?? null;
}

/** Values that IndexedDB packed by itself before it gave them to LevelDB or wrote them into a file of their own. */
function packedValues(bytes: Buffer): readonly Buffer[] {
  const values: Buffer[] = [];
  for (let at = bytes.indexOf(PACKED_VALUE); at >= 0; at = bytes.indexOf(PACKED_VALUE, at + 1)) {
    const value = unsnap(bytes.subarray(at + PACKED_VALUE.length));
    if (value) values.push(value);
  }
  return values;
}

const ENCODINGS = ['utf8', 'utf16le', 'latin1'] as const;
const BLOCK_BYTES = 32_768;
const HEADER_BYTES = 7;
const FOOTER_BYTES = 48;
const PACKED = 1;
/** The mark of Blink's serializer for a value that stands here in packed form. */
const PACKED_VALUE = Buffer.from([0xff, 0x11, 0x02]);
