import type { Handlers } from '../../../shared/ipc/serve';
import { diskReason } from '../disk/disk-reason';
import { type BackupDraft, beginBackup, openBackup, type OpenBackup, readBackup } from '../files/backup-file';
import type { Dialogs } from '../files/dialogs';
import { safeFileName } from '../files/safe-file-name';
import { logProblem } from '../log';

type BackupChannel =
  | 'backup:begin'
  | 'backup:write'
  | 'backup:end'
  | 'backup:drop'
  | 'backup:open'
  | 'backup:read'
  | 'backup:close';

/** Backups go to the disk and come from it piece by piece, one of each at a time; `drop` leaves no draft behind. */
export function backupHandlers(
  dialogs: Pick<Dialogs, 'chooseWhereToSave' | 'chooseWhatToOpen'>,
): Pick<Handlers, BackupChannel> & { readonly dropBackup: () => Promise<void> } {
  let draft: BackupDraft | null = null;
  let reading: OpenBackup | null = null;
  const drop = async (): Promise<void> => {
    const dropped = draft;
    draft = null;
    await dropped?.drop();
  };
  const close = async (): Promise<void> => {
    const closed = reading;
    reading = null;
    await closed?.handle.close();
  };
  const broken = { status: 'failed', reason: 'unknown' } as const;
  return {
    dropBackup: drop,
    async 'backup:begin'({ suggestedName }) {
      await drop();
      const file = await dialogs.chooseWhereToSave(safeFileName(suggestedName), 'backup');
      if (file === null) return { status: 'cancelled' };
      try {
        draft = await beginBackup(file);
        return { status: 'begun' };
      } catch (error) {
        logProblem('a backup could not be begun', error);
        return { status: 'failed', reason: diskReason(error) };
      }
    },
    'backup:write': async ({ text }) => draft?.write(text) ?? broken,
    async 'backup:end'() {
      const ended = draft;
      draft = null;
      return ended?.end() ?? broken;
    },
    async 'backup:drop'() {
      await drop();
      return {};
    },
    async 'backup:open'() {
      await close();
      const file = await dialogs.chooseWhatToOpen('backup');
      if (file === null) return { status: 'cancelled' };
      const opened = await openBackup(file);
      if ('status' in opened) return opened;
      reading = opened;
      return { status: 'opened', name: opened.name, bytes: opened.bytes };
    },
    'backup:read': async ({ from }) => ({ bytes: reading && (await readBackup(reading, from)) }),
    async 'backup:close'() {
      await close();
      return {};
    },
  };
}
