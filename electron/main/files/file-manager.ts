import type { Shell } from 'electron';
import { lstat, writeFile } from 'node:fs/promises';
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
      if (!(await lstatOf(folder))?.isDirectory()) return false;
      const problem = await shell.openPath(folder);
      if (problem !== '') logProblem(`a folder could not be opened: ${problem}`);
      return problem === '';
    },
    async showFile(file) {
      if (!(await lstatOf(file))?.isFile()) return false;
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

const lstatOf = (place: string) => lstat(place).catch(() => null);
