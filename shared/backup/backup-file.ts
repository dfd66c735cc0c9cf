import { z } from 'zod';
import { assertNever } from '../invariant';
import { err, ok, type Result } from '../result';
import { type IsoDate, Timestamp } from '../time';
import { LIMITS } from '../workshop/scan';
import type { Workshop } from '../workshop/schema';

/** The mark of a backup: all workshops of a library as one JSON file. */
export const BACKUP_FORMAT = 'parley-backup';

/** The newest version of backups; each workshop in one carries the version of its own shape. */
export const BACKUP_VERSION = 1;

/** What a backup holds of a workshop beside the document: when it was last changed, and since when it lay in the trash. */
export const BackupNote = z.strictObject({ changedAt: Timestamp, trashedAt: Timestamp.nullable() });
export type BackupNote = z.infer<typeof BackupNote>;

/** Why a file is no backup that this version can read. */
export type BackupError =
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'too-new'; readonly version: number }
  /** The lines of it do not stand as Parley writes them. */
  | { readonly kind: 'damaged' }
  /** A line that is longer than any workshop, or more workshops than any library holds. */
  | { readonly kind: 'too-big' }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'unreadable' };

/** The name of a backup made on a day: "parley-library-2026-11-23.parley-backup.json". */
export const backupFileName = (today: IsoDate): string => `parley-library-${today}.parley-backup.json`;

/**
 * A backup is one JSON object in lines, so that neither writing nor reading ever has more than one workshop at hand: a head, for each
 * workshop a note, its document and an end, and a last line with how many there are.
 */
export function backupHead(madeAt: Timestamp): string {
  return `{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},"madeAt":${JSON.stringify(madeAt)},"workshops":[\n`;
}

/** The lines of one workshop; all but the first stand behind a comma. */
export function backupEntry(workshop: Workshop, note: BackupNote, isFirst: boolean): string {
  const { changedAt, trashedAt } = note;
  const opening = JSON.stringify({ changedAt, trashedAt }).slice(0, -1);
  return `${isFirst ? '' : ',\n'}${opening},"workshop":\n${JSON.stringify(workshop)}\n}`;
}

/** The last line, which says that nothing is missing. */
export function backupEnd(count: number): string {
  return `\n],"count":${count}}\n`;
}

/** What a line of a backup brings. */
export type BackupLine =
  | { readonly kind: 'head'; readonly madeAt: Timestamp }
  /** The text of a document, still unread, and the note on it. */
  | { readonly kind: 'workshop'; readonly text: string; readonly note: BackupNote }
  | { readonly kind: 'end' }
  | { readonly kind: 'between' };

/** Reads a backup line by line, in the order they stand in the file. What comes after the end is refused. */
export function backupReader(): (line: string) => Result<BackupLine, BackupError> {
  let expects: 'head' | 'note' | 'workshop' | 'close' | 'next' | 'nothing' = 'head';
  let note: BackupNote | null = null;
  let count = 0;
  const between = (next: typeof expects): Result<BackupLine, BackupError> => {
    expects = next;
    return ok({ kind: 'between' });
  };
  const end = (line: string): Result<BackupLine, BackupError> => {
    if (line !== `],"count":${count}}`) return damaged;
    expects = 'nothing';
    return ok({ kind: 'end' });
  };
  return (line) => {
    switch (expects) {
      case 'head':
        expects = 'note';
        return readHead(line);
      case 'note':
        note = readNote(line);
        if (!note) return count === 0 && line === '' ? between('next') : damaged;
        return between('workshop');
      case 'workshop':
        if (!note) return damaged;
        count += 1;
        if (count > MOST_WORKSHOPS) return err({ kind: 'too-big' });
        expects = 'close';
        return ok({ kind: 'workshop', text: line, note });
      case 'close':
        if (line === '},') return between('note');
        return line === '}' ? between('next') : damaged;
      case 'next':
        return end(line);
      case 'nothing':
        return line === '' ? ok({ kind: 'between' }) : damaged;
      default:
        return assertNever(expects);
    }
  };
}

/** One sentence for a person: what is wrong with the file and what to do. */
export function describeBackupError(error: BackupError): string {
  switch (error.kind) {
    case 'not-a-backup':
      return 'The file is not a backup of Parley: choose a .parley-backup.json file. A single workshop is opened with “Open a file”.';
    case 'too-new':
      return `The backup was made by a newer Parley (format ${error.version}): update Parley on this laptop, then restore it again.`;
    case 'damaged':
      return 'The backup is damaged or was rewritten by another program: choose another copy of it.';
    case 'too-big':
      return 'The file is larger than any library of workshops: choose a .parley-backup.json file.';
    case 'not-text':
      return 'The file is not text: choose a .parley-backup.json file.';
    case 'unreadable':
      return 'The file cannot be read: check that it is still there and that you may read it.';
    default:
      return assertNever(error);
  }
}

/** Longer than this, in characters, no line of a backup is; a note and the rest of a line's marks are short. */
export const LONGEST_LINE = LIMITS.bytes + 1_000;

function readHead(line: string): Result<BackupLine, BackupError> {
  const head = readShort(`${line}]}`);
  const known = Head.safeParse(head);
  if (!known.success) return err({ kind: 'not-a-backup' });
  if (known.data.version > BACKUP_VERSION) return err({ kind: 'too-new', version: known.data.version });
  const madeAt = Timestamp.safeParse(known.data.madeAt);
  return madeAt.success ? ok({ kind: 'head', madeAt: madeAt.data }) : damaged;
}

function readNote(line: string): BackupNote | null {
  if (!line.endsWith(NOTE_END)) return null;
  const read = BackupNote.safeParse(readShort(`${line.slice(0, -NOTE_END.length)}}`));
  return read.success ? read.data : null;
}

function readShort(text: string): unknown {
  if (text.length > LONGEST_SHORT) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not one of our lines; the caller says so.
    return null;
  }
}

const Head = z.object({ format: z.literal(BACKUP_FORMAT), version: z.int().min(1), madeAt: z.unknown() });
const NOTE_END = ',"workshop":';
const LONGEST_SHORT = 1_000;
const MOST_WORKSHOPS = 10_000;
const damaged = err({ kind: 'damaged' } as const);
