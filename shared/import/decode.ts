import { ok, type Result } from '../result';
import type { FileRefusal } from './file-refusal';
import { sniff, type Sniffed } from './sniff';
import type { Steps } from './steps';
import { fromUnits, readUtf8 } from './utf8';
import { readWindows1252 } from './windows-1252';

/** How a text was written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file, and what had to be decided to read it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Lines of the file (from 1) that are not in the encoding of the others and were read as Windows-1252. */
  readonly otherLines: readonly number[];
  /** How many characters could not be read at all and stand as U+FFFD. */
  readonly unreadable: number;
}

/**
 * Reads the bytes of a file as text: by its mark (BOM) when it has one, else as UTF-16 when every second byte is zero, else as strict
 * UTF-8, else as Windows-1252. A file that mixes UTF-8 with another encoding is read line by line, and those lines are named.
 */
export function* decode(bytes: Uint8Array): Steps<Result<Decoded, FileRefusal>> {
  const sniffed = sniff(bytes);
  if (!sniffed.ok) return sniffed;
  const { family, from, marked } = sniffed.value;
  const body = bytes.subarray(from);
  const decoded = family === 'bytes' ? yield* decodeLines(body, marked) : yield* decodeUtf16(body, family);
  return ok({ ...decoded, unreadable: decoded.text.split('\uFFFD').length - 1 });
}

type Read = Omit<Decoded, 'unreadable'>;

function* decodeLines(bytes: Uint8Array, isMarkedUtf8: boolean): Steps<Read> {
  const parts: string[] = [];
  const others: number[] = [];
  let beyondAscii = 0;
  let line = 1;
  for (let from = 0, step = BYTES_A_STEP; from < bytes.length;) {
    const part = bytes.subarray(from, lineEnd(bytes, from));
    const modern = readUtf8(part);
    if (modern === null && others.at(-1) !== line) others.push(line);
    else if (modern !== null && modern.length < part.length) beyondAscii += 1;
    parts.push(modern ?? readWindows1252(part));
    from += part.length;
    if (part.at(-1) === LINE_FEED) line += 1;
    if (from < step) continue;
    yield from / bytes.length;
    step = from + BYTES_A_STEP;
  }
  const isOlder = others.length > 0 && beyondAscii === 0 && !isMarkedUtf8;
  return { text: parts.join(''), encoding: isOlder ? 'windows-1252' : 'utf-8', otherLines: isOlder ? [] : others };
}

function* decodeUtf16(bytes: Uint8Array, encoding: Exclude<Sniffed['family'], 'bytes'>): Steps<Read> {
  const parts: string[] = [];
  const high = encoding === 'utf-16be' ? 0 : 1;
  for (let from = 0; from < bytes.length; from += BYTES_A_STEP) {
    const part = bytes.subarray(from, from + BYTES_A_STEP);
    const units = Array.from({ length: Math.ceil(part.length / 2) }, (_, index) => {
      const [one, other] = [part[index * 2 + high], part[index * 2 + 1 - high]];
      return one === undefined || other === undefined ? 0xfffd : (one << 8) | other;
    });
    parts.push(fromUnits(units));
    yield Math.min(1, from / bytes.length);
  }
  return { text: parts.join('').replaceAll(/\p{Surrogate}/gu, '\uFFFD'), encoding, otherLines: [] };
}

/** Where the line ends that begins at `from`; a line longer than a step is cut between two characters. */
function lineEnd(bytes: Uint8Array, from: number): number {
  const longest = from + BYTES_A_STEP;
  const found = bytes.subarray(from, longest).indexOf(LINE_FEED);
  if (found !== -1) return from + found + 1;
  if (longest >= bytes.length) return bytes.length;
  const start = [longest, longest - 1, longest - 2, longest - 3].find((at) => ((bytes[at] ?? 0) & 0xc0) !== 0x80);
  return start ?? longest;
}

const LINE_FEED = 0x0a;
const BYTES_A_STEP = 1 << 16;
