import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Handlers } from '../../../shared/ipc/serve';
import { diskReason } from '../disk/disk-reason';
import type { Dialogs } from '../files/dialogs';
import { safeFileName } from '../files/safe-file-name';
import { saveFile } from '../files/save-file';
import { logProblem } from '../log';

/** Several files into one folder: the page knows it by a word that means nothing elsewhere, and can reach no other. */
export function folderHandlers(
  dialogs: Pick<Dialogs, 'chooseFolder'>,
): Pick<Handlers, 'folder:choose' | 'folder:save'> {
  const made = new Map<string, string>();
  return {
    async 'folder:choose'({ suggestedName }) {
      const place = await dialogs.chooseFolder();
      if (place === null) return { status: 'cancelled' };
      try {
        const folder = await makeFolder(place, safeFileName(suggestedName));
        const word = randomUUID();
        made.set(word, folder);
        return { status: 'chosen', folder: word, name: path.basename(folder) };
      } catch (error) {
        logProblem('a folder could not be made', error);
        return { status: 'failed', reason: diskReason(error) };
      }
    },
    async 'folder:save'({ folder, name, data }) {
      const place = made.get(folder);
      return place === undefined
        ? { status: 'failed', reason: 'folder-missing' }
        : saveFile(path.join(place, safeFileName(name)), data);
    },
  };
}

/** "Harbour 2" where "Harbour" is there already. */
async function makeFolder(place: string, name: string): Promise<string> {
  for (let turn = 1; ; turn += 1) {
    const folder = path.join(place, turn === 1 ? name : `${name} ${turn}`);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (!isThere(error) || turn === MOST_TURNS) throw error;
    }
  }
}

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

const MOST_TURNS = 1_000;
