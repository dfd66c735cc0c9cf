import { backupEnd, backupEntry, backupFileName, backupHead } from '../../shared/backup/backup-file';
import type { Clock } from '../../shared/clock';
import type { DiskReason } from '../../shared/ipc/contract';
import type { Desktop } from '../desktop/desktop';
import type { WorkshopHead } from '../storage/head';
import type { Library } from './library';
import type { Work } from './work';

/** What came of a backup: where it is and what could not be read, or why there is none. */
export type BackupOutcome =
  | { readonly status: 'saved'; readonly name: string; readonly workshops: number; readonly unreadable: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly reason: DiskReason };

/** What a backup is made of. */
export interface BackupParts {
  readonly library: Pick<Library, 'read' | 'ids'>;
  readonly desktop: Pick<Desktop, 'beginBackup'>;
  readonly heads: readonly WorkshopHead[];
  readonly clock: Clock;
}

/**
 * Writes every workshop of the library into one file, one after the other, so that the window answers in between. Called off or refused,
 * it leaves no file and an older one as it was.
 */
export async function backUp({ library, desktop, heads, clock }: BackupParts, work: Work): Promise<BackupOutcome> {
  const begun = await desktop.beginBackup(backupFileName(clock.today()));
  if (begun.status !== 'begun') return begun;
  const { file } = begun;
  const ids = [...(await library.ids())];
  const headOf = new Map(heads.map((head) => [head.id, head]));
  let workshops = 0;
  let refused = await file.write(backupHead(clock.now()));
  for (const [index, id] of ids.entries()) {
    if (refused || work.signal.aborted) break;
    const workshop = await library.read(id);
    const head = headOf.get(id);
    const note = { changedAt: head?.changedAt ?? clock.now(), trashedAt: head?.trashedAt ?? null };
    if (workshop) {
      refused = await file.write(backupEntry(workshop, note, workshops === 0));
      workshops += 1;
    }
    work.onProgress((index + 1) / ids.length);
  }
  if (refused) {
    await file.drop();
    return { status: 'failed', reason: refused };
  }
  if (work.signal.aborted) {
    await file.drop();
    return { status: 'cancelled' };
  }
  refused = await file.write(backupEnd(workshops));
  if (refused) return { status: 'failed', reason: refused };
  const saved = await file.end();
  return saved.status === 'saved'
    ? { status: 'saved', name: saved.name, workshops, unreadable: ids.length - workshops }
    : saved;
}
