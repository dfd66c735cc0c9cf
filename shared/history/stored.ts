import { err, ok, type Result } from '../result';
import { migrate, migrations } from '../workshop/migrations/migrate';
import { FORMAT, SCHEMA_VERSION, type Workshop } from '../workshop/schema';
import { Change } from './change';
import { fold, History } from './history';

/** A history as it lies in a store: a snapshot and the changes that came after it, both still unread. */
export interface StoredHistory {
  readonly snapshot: unknown;
  readonly changes: readonly unknown[];
}

/** Why a stored history cannot be opened. */
export type StoredError =
  | { readonly kind: 'too-new'; readonly version: number }
  | { readonly kind: 'damaged'; readonly detail: string };

/** A history that was read back, and whether the end of its log had to be left out. */
export interface Restored {
  readonly history: History;
  /** Changes that could not be read or did not follow; 0 when everything is there. */
  readonly dropped: number;
}

/**
 * Reads a stored history: replays the changes in order, stops at the first that is damaged or does not follow, and brings an older
 * document to today's shape. A log may go on after a newer version opened it: each change says which shape it fits, and the document is
 * migrated at that place of the log. Undo does not reach back over a migration.
 */
export function restore(stored: StoredHistory): Result<Restored, StoredError> {
  const snapshot = stored.snapshot as History | null;
  const version = readVersion(snapshot?.workshop);
  if (snapshot === null || version === null) return err({ kind: 'damaged', detail: 'the snapshot is not a workshop' });
  if (version > SCHEMA_VERSION) return err({ kind: 'too-new', version });
  const newest = newestShape(stored.changes);
  if (newest > SCHEMA_VERSION) return err({ kind: 'too-new', version: newest });
  const { history, dropped } = replay(snapshot, stored.changes);
  const read = History.safeParse(inShape(history, SCHEMA_VERSION));
  return read.success
    ? ok({ history: read.data, dropped })
    : err({ kind: 'damaged', detail: read.error.issues[0]?.path.join('.') ?? 'unknown place' });
}

function replay(snapshot: History, changes: readonly unknown[]): Restored {
  let history = snapshot;
  for (const [index, line] of changes.entries()) {
    const read = Change.safeParse(line);
    if (!read.success) return { history, dropped: changes.length - index };
    if (read.data.seq <= history.seq) continue;
    if (read.data.seq !== history.seq + 1) return { history, dropped: changes.length - index };
    const next = folded(inShape(history, shapeOf(read.data)), read.data);
    if (!next) return { history, dropped: changes.length - index };
    history = next;
  }
  return { history, dropped: 0 };
}

/** A change that does not fit the document it follows is damage, like one that cannot be read. */
function folded(history: History, change: Change): History | null {
  try {
    return fold(history, change);
  } catch {
    // Patches into places that are not there.
    return null;
  }
}

/** The history with its document in the shape of a version; one that has it, or a newer one, stays as it is. */
function inShape(history: History, version: number): History {
  const from: number = history.workshop.schemaVersion;
  if (from >= version) return history;
  const older = history.workshop as unknown as Readonly<Record<string, unknown>>;
  const workshop = migrate(older, from, migrations, version) as unknown as Workshop;
  return { ...history, workshop, undo: [], redo: [], open: false };
}

/** Changes of the first version did not say which shape they fit. */
const shapeOf = (change: Pick<Change, 'schemaVersion'>): number => change.schemaVersion ?? 1;

function newestShape(changes: readonly unknown[]): number {
  const versions = changes.map((change) => (change as Partial<Change> | null)?.schemaVersion);
  return versions.reduce<number>(
    (newest, version) => (typeof version === 'number' ? Math.max(newest, version) : newest),
    1,
  );
}

function readVersion(workshop: unknown): number | null {
  if (typeof workshop !== 'object' || workshop === null) return null;
  const { format, schemaVersion } = workshop as Readonly<Record<string, unknown>>;
  return format === FORMAT && typeof schemaVersion === 'number' ? schemaVersion : null;
}
