import type { Shell } from 'electron';
import { lstat, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { logProblem } from '../log';

/** The system's own window on the disk; each answers whether it came up. */
export interface FileManager {
  openFolder(folder: string): Promise<boolean>;
  /** Shows a file among its neighbours, and opens it with nothing. */
  showFile(file: string): Promise<boolean>;
}

/** The file manager of the system. Opening what has taken the place of a folder or a file since could run it: that is looked at first. */
export function systemFileManager(shell: Pick<Shell, 'openPath' | 'showItemInFolder'>): FileManager {
  return {
    async openFolder(folder) {
      const found = await lstat(folder).catch(() => null);
      if (!found?.isDirectory()) return false;
      // With a separator at its end it is a folder and nothing else: Windows would rather run a program of the same name beside it.
      const problem = await shell.openPath(path.join(folder, path.sep));
      if (problem !== '') logProblem(`a folder could not be opened: ${problem}`);
      return problem === '';
    },
    async showFile(file) {
      // What was saved over a link went to the file behind it.
      const found = await stat(file).catch(() => null);
      if (!found?.isFile()) return false;
      shell.showItemInFolder(file);
      return true;
    },
  };
}

/** Notes in a folder what would be shown, for tests of an app run from source: the last one stands in `shown-last.txt`. */
export function notedFileManager(notes: string): FileManager {
  const note = async (place: string): Promise<boolean> => {
    await writeFile(path.join(notes, 'shown-last.txt'), place);
    return true;
  };
  return { openFolder: note, showFile: note };
}
