import type { Handlers } from '../../../shared/ipc/serve';
import type { Dialogs } from '../files/dialogs';
import { safeFileName } from '../files/safe-file-name';
import { saveFile } from '../files/save-file';

export function pdfHandlers(dialogs: Dialogs, printToPdf: (html: string) => Promise<Uint8Array>): Pick<Handlers, 'pdf:save'> {
  return {
    async 'pdf:save'({ suggestedName, html }) {
      const file = await dialogs.chooseWhereToSave(safeFileName(suggestedName), 'pdf');
      return file === null ? { status: 'cancelled' } : saveFile(file, await printToPdf(html));
    },
  };
}
