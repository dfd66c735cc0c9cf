import path from 'node:path';
import type { Disk } from '../disk/disk';
import { segmentName, segmentStart } from './file-names';
import { decodeLine } from './journal-line';

/** A piece of the journal and how many of its bytes are whole lines in order. */
export interface Tail {
  readonly file: string;
  readonly goodBytes: number;
}

/** The changes after a snapshot, as far as they follow one another. */
export interface JournalReading {
  readonly seq: number;
  readonly changes: readonly unknown[];
  /** Where the next line belongs; `goodBytes` short of the file's length means that the rest must go first. */
  readonly tail: Tail;
  /** `torn-tail`: the last line was cut short, as a crash leaves it. `damaged-line`: lines follow that could not be reached. */
  readonly damage: 'torn-tail' | 'damaged-line' | null;
  /** Pieces of the journal that lie behind the damage. */
  readonly unreachable: readonly string[];
}

/** Reads what the journal in `folder` holds after change `seq`. */
export async function readJournal(folder: string, seq: number, disk: Disk): Promise<JournalReading> {
  const files = filesFrom(folder, seq + 1, await disk.readdir(folder));
  const changes: unknown[] = [];
  let tail: Tail = { file: path.join(folder, segmentName(seq + 1)), goodBytes: 0 };
  let tailIndex = -1;
  let rest: Rest = 'none';
  for (const [index, { file, start }] of files.entries()) {
    const belongs = start === seq + changes.length + 1;
    const reading = readSegment(await disk.readFile(file), seq + changes.length);
    changes.push(...reading.changes);
    if (belongs || reading.goodBytes > 0)
      [tail, tailIndex, rest] = [{ file, goodBytes: reading.goodBytes }, index, reading.rest];
    if (reading.rest === 'gap') break;
  }
  const unreachable = files.slice(tailIndex + 1).map(({ file }) => file);
  const damage = unreachable.length > 0 ? 'damaged-line' : DAMAGE[rest];
  return { seq: seq + changes.length, changes, tail, damage, unreachable };
}

/** What stands behind the last good line: nothing, one line cut short, several bad lines, or a good line that does not follow. */
type Rest = 'none' | 'torn' | 'bad' | 'gap';

interface SegmentReading {
  readonly changes: readonly unknown[];
  readonly goodBytes: number;
  readonly rest: Rest;
}

/**
 * Reads one piece. A bad line ends the reading only if something is missing because of it: when the next good line is the one
 * expected, or lies before the snapshot, nothing is.
 */
function readSegment(bytes: Buffer, seq: number): SegmentReading {
  const changes: unknown[] = [];
  let goodBytes = 0;
  let badLines = 0;
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const line = feed === -1 ? null : decodeLine(bytes.toString('utf8', start, end));
    start = end + 1;
    if (!line) {
      badLines += 1;
      continue;
    }
    const next = seq + changes.length + 1;
    if (line.seq > next) return { changes, goodBytes, rest: 'gap' };
    if (line.seq === next) changes.push(line.change);
    goodBytes = start;
    badLines = 0;
  }
  return { changes, goodBytes, rest: badLines === 0 ? 'none' : badLines === 1 ? 'torn' : 'bad' };
}

/** The pieces that may hold the change `first` and those after it, in order. */
function filesFrom(folder: string, first: number, names: readonly string[]) {
  const starts = names
    .map(segmentStart)
    .filter((start) => start !== null)
    .sort((a, b) => a - b);
  const before = starts.filter((start) => start <= first).length;
  return starts.slice(Math.max(0, before - 1)).map((start) => ({ start, file: path.join(folder, segmentName(start)) }));
}

const LINE_FEED = 10;

const DAMAGE = { none: null, torn: 'torn-tail', bad: 'damaged-line', gap: 'damaged-line' } as const;
