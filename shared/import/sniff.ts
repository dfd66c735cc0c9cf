import { err, ok, type Result } from '../result';
import type { FileRefusal } from './file-refusal';

/** How the bytes of a file are to be read, and where its text begins. */
export interface Sniffed {
  readonly family: 'bytes' | 'utf-16le' | 'utf-16be';
  readonly from: number;
  /** Whether a mark at the beginning says so; else it was found by looking. */
  readonly marked: boolean;
}

/** Looks at the bytes of a file: which kind of text it is, or why it is none. */
export function sniff(bytes: Uint8Array): Result<Sniffed, FileRefusal> {
  const marked = BOMS.find(({ bom }) => startsWith(bytes, bom));
  if (bytes.length === (marked?.bom.length ?? 0)) return err({ kind: 'empty' });
  if (marked) return ok({ family: marked.family, from: marked.bom.length, marked: true });
  if (SPREADSHEETS.some((magic) => startsWith(bytes, magic))) return err({ kind: 'spreadsheet' });
  const family = withoutMark(bytes);
  if (family !== null) return ok({ family, from: 0, marked: false });
  return isBinary(bytes) ? err({ kind: 'binary' }) : ok({ family: 'bytes', from: 0, marked: false });
}

const BOMS = [
  { bom: [0xef, 0xbb, 0xbf], family: 'bytes' },
  { bom: [0xff, 0xfe], family: 'utf-16le' },
  { bom: [0xfe, 0xff], family: 'utf-16be' },
] as const;

/** A zip archive (.xlsx, .ods) and the compound file of older Office programs (.xls). */
const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

const SAMPLE = 4096;

/** UTF-16 of western text has a zero in nearly every second byte and in hardly any of the others. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => (count * 2) / Math.max(1, sample.length));
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : null;
}

/** A zero byte anywhere, or more than one control character in a hundred, is no text. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE);
  return sample.filter((byte) => byte < 0x20 && !WHITE.includes(byte)).length * 100 > sample.length;
}

const WHITE: readonly number[] = [0x09, 0x0a, 0x0c, 0x0d];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);
