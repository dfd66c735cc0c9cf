import type { Handlers } from '../../../shared/ipc/serve';
import type { Dialogs } from '../files/dialogs';
import type { GivenFiles } from '../files/given-files';
import { openTextFile } from '../files/open-text-file';
import { safeFileName } from '../files/safe-file-name';
import { saveFile } from '../files/save-file';

export function fileHandlers(
  dialogs: Dialogs,
  given: Pick<GivenFiles, 'take'>,
): Pick<Handlers, 'file:open' | 'file:take' | 'file:save' | 'picture:save'> {
  return {
    async 'file:open'({ kind }) {
      const file = await dialogs.chooseWhatToOpen(kind);
      return file === null ? { status: 'cancelled' } : openTextFile(file);
    },
    'file:take': () => given.take(),
    async 'file:save'({ kind, suggestedName, text }) {
      const file = await dialogs.chooseWhereToSave(safeFileName(suggestedName), kind);
      return file === null ? { status: 'cancelled' } : saveFile(file, text);
    },
    async 'picture:save'({ kind, suggestedName, data }) {
      const file = await dialogs.chooseWhereToSave(safeFileName(suggestedName), kind);
      if (file === null) return { status: 'cancelled' };
      return saveFile(file, kind === 'png' ? Buffer.from(data, 'base64') : data);
    },
  };
}
