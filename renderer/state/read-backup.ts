import {
  type BackupError,
  type BackupLine,
  backupReader,
  type BackupNote,
  LONGEST_LINE,
} from '../../shared/backup/backup-file';
import { err, ok, type Result } from '../../shared/result';
import type { Timestamp } from '../../shared/time';
import type { BackupReading } from '../desktop/desktop';
import type { Work } from './work';

/** A workshop in a backup: its place among the others, and the text of its document, still unread. */
export interface BackupEntry {
  readonly place: number;
  readonly text: string;
  readonly note: BackupNote;
}

/** What is known of a backup once it was read through. */
export interface BackupRead {
  readonly madeAt: Timestamp;
  /** Whether the file ends before its end: what came before is whole. */
  readonly isCutShort: boolean;
}

/**
 * Reads a backup from its beginning to its end and hands over one workshop after the other; never holds more than one of them. Stops
 * with the reason at the first thing that is not as Parley writes it. Null when it was called off, by the person or by `take`, which
 * answers whether to go on.
 */
export async function readBackup(
  file: BackupReading,
  work: Work,
  take: (entry: BackupEntry) => Promise<boolean>,
): Promise<Result<BackupRead, BackupError> | null> {
  const read = backupReader();
  let madeAt: Timestamp | null = null;
  let place = 0;
  let hasEnded = false;
  for await (const line of linesOf(file, work)) {
    if (work.signal.aborted) return null;
    if (!line.ok) return line;
    const step: Result<BackupLine, BackupError> = read(line.value);
    if (!step.ok) return step;
    if (step.value.kind === 'head') madeAt = step.value.madeAt;
    else if (step.value.kind === 'end') hasEnded = true;
    else if (step.value.kind === 'workshop') {
      if (!(await take({ place, text: step.value.text, note: step.value.note }))) return null;
      place += 1;
    }
  }
  if (work.signal.aborted) return null;
  return madeAt === null ? err({ kind: 'not-a-backup' }) : ok({ madeAt, isCutShort: !hasEnded });
}

/** Whole lines only: a last one that is not closed may have been cut. */
async function* linesOf(file: BackupReading, work: Work): AsyncGenerator<Result<string, BackupError>> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for (let from = 0; !work.signal.aborted;) {
    const bytes = await file.read(from);
    if (bytes === null) return yield err({ kind: 'unreadable' });
    if (bytes.length === 0) return;
    from += bytes.length;
    const text = decoded(decoder, bytes);
    if (text === null) return yield err({ kind: 'not-text' });
    const lines = text.split('\n');
    for (const line of lines.slice(0, -1)) {
      yield ok(rest + line);
      rest = '';
    }
    rest += lines.at(-1) ?? '';
    if (rest.length > LONGEST_LINE) return yield err({ kind: 'too-big' });
    work.onProgress(from / Math.max(1, file.bytes));
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    // Not UTF-8: a picture, an archive or another encoding.
    return null;
  }
}
