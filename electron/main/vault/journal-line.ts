import { crc32 } from 'node:zlib';
import type { Change } from '../../../shared/history/change';

/** One change as it was read back; what it holds is for the domain to judge. */
export interface JournalLine {
  readonly seq: number;
  readonly change: unknown;
}

/** A change as one line of the journal, `{v,seq,at,change,crc}`; the CRC-32 covers everything that stands before it. */
export function encodeLine(change: Change): string {
  const body = JSON.stringify({ v: VERSION, seq: change.seq, at: change.at, change });
  return `${body.slice(0, -1)},"crc":"${checksum(body)}"}\n`;
}

/** Reads one line without its line feed; null when it is torn, altered or of a format we do not know. */
export function decodeLine(line: string): JournalLine | null {
  const end = CHECKSUM_AT_END.exec(line);
  if (!end) return null;
  const body = `${line.slice(0, end.index)}}`;
  if (checksum(body) !== end[1]) return null;
  const read = parse(body);
  return read?.v === VERSION && typeof read.seq === 'number' ? { seq: read.seq, change: read.change } : null;
}

function parse(body: string): { readonly v: unknown; readonly seq: unknown; readonly change: unknown } | null {
  try {
    return JSON.parse(body) as ReturnType<typeof parse>;
  } catch {
    // A right checksum over a line that is no JSON: not written by us.
    return null;
  }
}

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0');

const VERSION = 1;
const CHECKSUM_AT_END = /,"crc":"([0-9a-f]{8})"\}$/;
