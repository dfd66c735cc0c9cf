import { _electron as electron, type ElectronApplication, type Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runsAsRoot } from '../../scripts/lib/electron-arguments.mjs';
import { electronForTests } from '../../scripts/lib/electron-for-tests.mjs';
import { repository } from '../../scripts/lib/repository.mjs';
import type { App, Folders } from './app';
import { takeFile } from './files';
import { killGroup } from './processes';

/** The app in Electron. Its dialogs are answered from a folder, which the app allows only where it is not packaged. */
export async function launchInElectron({ userData, files }: Folders): Promise<App> {
  let { shell, page } = await open(userData, files);
  return {
    host: 'desktop',
    userData,
    get page() {
      return page;
    },
    async relaunch() {
      await shell.close();
      ({ shell, page } = await open(userData, files));
    },
    async kill() {
      await killGroup(processId(shell));
    },
    close: () => shell.close(),
    savedFile: (name) => takeFile(files, name),
    async chooseFile(file, gesture) {
      await writeFile(path.join(files, 'open-next.txt'), file);
      await gesture();
    },
  };
}

async function open(userData: string, files: string): Promise<{ shell: ElectronApplication; page: Page }> {
  const found = await electronForTests();
  if (!found.ok) throw new Error(found.why);
  const shell = await electron.launch({
    executablePath: found.path,
    args: [repository, `--user-data-dir=${userData}`],
    env: { ...process.env, PARLEY_TEST_DIALOGS: files },
    chromiumSandbox: !runsAsRoot,
  });
  const page = await shell.firstWindow();
  // Until its page has come, a window has a blank one.
  await page.waitForURL(/^app:/);
  return { shell, page };
}

function processId(shell: ElectronApplication): number {
  const { pid } = shell.process();
  if (pid === undefined) throw new Error('Electron does not run.');
  return pid;
}
