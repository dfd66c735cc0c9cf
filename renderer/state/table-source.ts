import { type Decoded, decode } from '../../shared/import/decode';
import { type FileRefusal, IMPORT_LIMITS } from '../../shared/import/file-refusal';
import { readTable, type Table } from '../../shared/import/read-table';
import type { Steps } from '../../shared/import/steps';
import { err, ok, type Result } from '../../shared/result';

/** A file that was read, or a text that was pasted. */
export interface Source {
  /** The name of the file; null for a pasted text. */
  readonly name: string | null;
  readonly table: Table;
  /** What had to be decided to read the bytes; null for a pasted text. */
  readonly decoded: Omit<Decoded, 'text'> | null;
}

/** The bytes of a file; one that is too big is refused before it is read. */
export async function readBytes(file: File): Promise<Result<Uint8Array, FileRefusal>> {
  if (file.size > IMPORT_LIMITS.bytes) return err({ kind: 'too-big' });
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes ? ok(new Uint8Array(bytes)) : err({ kind: 'unreadable' });
}

/** Reads the bytes of a file as a table. */
export function* sourceFromFile(name: string, bytes: Uint8Array): Steps<Result<Source, FileRefusal>> {
  const decoded = yield* part(decode(bytes), 0, 0.4);
  if (!decoded.ok) return decoded;
  const { text, ...how } = decoded.value;
  const table = yield* part(readTable(text), 0.4, 1);
  return table.ok ? ok({ name, table: table.value, decoded: how }) : table;
}

/** Reads a pasted text as a table. */
export function* sourceFromText(text: string): Steps<Result<Source, FileRefusal>> {
  if (text.length > IMPORT_LIMITS.bytes) return err({ kind: 'too-big' });
  const table = yield* readTable(text);
  return table.ok ? ok({ name: null, table: table.value, decoded: null }) : table;
}

/** The steps of a part of the work, as shares of the whole. */
function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}
