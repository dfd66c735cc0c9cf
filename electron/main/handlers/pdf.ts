import type { Handlers } from '../../../shared/ipc/serve';
import type { Dialogs } from '../files/dialogs';
import { safeFileName } from '../files/safe-file-name';
import { saveFile } from '../files/save-file';
import { logProblem } from '../log';

type Print = (html: string) => Promise<Uint8Array>;

export function pdfHandlers(dialogs: Dialogs, print: Print): Pick<Handlers, 'pdf:save'> {
  return {
    async 'pdf:save'({ suggestedName, html }) {
      const file = await dialogs.chooseWhereToSave(safeFileName(suggestedName), 'pdf');
      if (file === null) return { status: 'cancelled' };
      const pdf = await print(html).catch((error: unknown) => logProblem('a document could not be printed', error));
      return pdf ? saveFile(file, pdf) : { status: 'failed', reason: 'unknown' };
    },
  };
}
