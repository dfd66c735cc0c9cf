import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dialogs } from './dialogs';

/**
 * Dialogs that answer themselves from a folder, for tests of an app run from source: what is saved goes there, what is opened is
 * named in `open-next.txt`; without that file the dialog counts as closed.
 */
export function answeredDialogs(folder: string): Dialogs {
  return {
    chooseWhereToSave: async (suggestedName) => path.join(folder, suggestedName),
    chooseFolder: async () => folder,
    async chooseWhatToOpen() {
      const answer = await readFile(path.join(folder, 'open-next.txt'), 'utf8').catch(() => '');
      return answer.trim() === '' ? null : answer.trim();
    },
    mayCloseUnsaved: async () => true,
  };
}
