import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Handlers } from '../../../shared/ipc/serve';
import { diskReason } from '../disk/disk-reason';
import type { Dialogs } from '../files/dialogs';
import type { FileManager } from '../files/file-manager';
import { safeFileName } from '../files/safe-file-name';
import { saveFile } from '../files/save-file';
import { logProblem } from '../log';

/** Several files into one folder: the page knows it by a word that means nothing elsewhere, and can reach no other. */
export function folderHandlers(
  dialogs: Pick<Dialogs, 'chooseFolder'>,
  { openFolder }: Pick<FileManager, 'openFolder'>,
): Pick<Handlers, 'folder:choose' | 'folder:save' | 'folder:open'> {
  const made = new Map<string, MadeFolder>();
  return {
    async 'folder:choose'({ suggestedName }) {
      const place = await dialogs.chooseFolder();
      if (place === null) return { status: 'cancelled' };
      try {
        const folder = await makeFolder(place, folderName(suggestedName));
        const word = randomUUID();
        made.set(word, { path: folder, taken: new Set(), isWritten: false });
        return { status: 'chosen', folder: word, name: path.basename(folder) };
      } catch (error) {
        logProblem('a folder could not be made', error);
        return { status: 'failed', reason: diskReason(error) };
      }
    },
    async 'folder:save'({ folder, name, data }) {
      const place = made.get(folder);
      if (place === undefined) return { status: 'failed', reason: 'folder-missing' };
      const file = freeName(safeFileName(name), place.taken);
      if (!DOCUMENT.test(file)) return { status: 'failed', reason: 'unknown' };
      place.taken.add(file.toLowerCase());
      const outcome = await saveFile(path.join(place.path, file), data);
      place.isWritten ||= outcome.status === 'saved';
      return outcome;
    },
    async 'folder:open'({ folder }) {
      const place = made.get(folder);
      return { isShown: place?.isWritten === true && (await openFolder(place.path)) };
    },
  };
}

interface MadeFolder {
  readonly path: string;
  /** The names that were written, in lower case: on many systems two that differ in nothing else are one. */
  readonly taken: Set<string>;
  /** Whether something was saved into it. */
  isWritten: boolean;
}

/** No dots: to some systems a folder whose name ends like a program's is a program, and opening it would run it. */
const folderName = (suggestedName: string): string => safeFileName(safeFileName(suggestedName).replaceAll('.', ' '));

/** No file takes the place of one that was saved before it. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const { name: stem, ext } = path.parse(name);
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? name : `${stem} ${n}${ext}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
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

/** What people take home. A shortcut is followed for its icon as soon as its folder is shown, and a program is one press from running. */
const DOCUMENT = /\.(?:pdf|svg|png|docx|md|csv|ics|json)$/i;
const MOST_TURNS = 1_000;
