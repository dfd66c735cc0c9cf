import { _electron as electron, type ElectronApplication, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { electronArguments, runsAsRoot } from '../../scripts/lib/electron-arguments.mjs';
import { electronForTests } from '../../scripts/lib/electron-for-tests.mjs';
import { repository } from '../../scripts/lib/repository.mjs';
import type { App, Folders } from './app';
import { takeFile } from './files';
import { killGroup } from './processes';

/** The app in Electron, with what only a desktop has. */
export interface DesktopApp extends App {
  readonly host: 'desktop';
  hideWindow(): Promise<void>;
  isWindowVisible(): Promise<boolean>;
  /** Starts the program once more on the same data; gives the exit code of that second one. */
  startAgain(): Promise<unknown>;
  /** The desk of every run has one display, until a second is plugged in beside it. */
  plugProjector(): Promise<void>;
  unplugProjector(): Promise<void>;
  /** The audience window as the system has it; null when there is none. */
  roomWindow(): Promise<RoomWindow | null>;
  /** Does something in the main process. */
  inShell: ElectronApplication['evaluate'];
}

export interface RoomWindow {
  readonly isVisible: boolean;
  readonly title: string;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly text: string;
}

/**
 * The app in Electron, from the folder of its package.json. Its dialogs are answered from a folder, which the app allows only
 * where it is not packaged.
 */
export async function launchInElectron({ userData, files }: Folders, appFolder = repository): Promise<DesktopApp> {
  let { shell, page } = await open(appArguments(appFolder, userData), files);
  const plug = (displays: readonly (typeof LAPTOP)[]) =>
    shell.evaluate(({ app }, list) => void (app as NodeJS.EventEmitter).emit('parley-test-displays', list), displays);
  return {
    host: 'desktop',
    userData,
    files,
    get page() {
      return page;
    },
    async relaunch() {
      await shell.close();
      ({ shell, page } = await open(appArguments(appFolder, userData), files));
    },
    async kill() {
      await killGroup(processId(shell));
    },
    close: () => shell.close(),
    savedFile: (name) => takeFile(files, name),
    savedPdf: (name) => takeFile(files, name),
    async chooseFile(file, gesture) {
      await writeFile(path.join(files, 'open-next.txt'), file);
      await gesture();
    },
    hideWindow: () => shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide()),
    isWindowVisible: () =>
      shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false),
    async startAgain() {
      const program = await electronPath();
      const second = spawn(program, [...electronArguments, ...appArguments(appFolder, userData)], { stdio: 'ignore' });
      const [code] = await once(second, 'exit');
      return code;
    },
    plugProjector: () => plug([LAPTOP, PROJECTOR]),
    unplugProjector: () => plug([LAPTOP]),
    async roomPage() {
      const open = shell.windows().find(isRoom) ?? (await shell.waitForEvent('window', isRoom));
      await open.waitForLoadState();
      return open;
    },
    roomWindow: () =>
      shell.evaluate(async ({ BrowserWindow }) => {
        const room = BrowserWindow.getAllWindows().find(({ webContents }) =>
          webContents.getURL().includes('room.html'),
        );
        if (!room) return null;
        // A page that is just going never answers.
        const text = await Promise.race([
          room.webContents.executeJavaScript('document.body.innerText').then(String),
          new Promise<string>((answer) => setTimeout(() => answer('(no answer)'), 1000)),
        ]);
        if (room.isDestroyed()) return null;
        return { isVisible: room.isVisible(), title: room.getTitle(), bounds: room.getBounds(), text };
      }),
    inShell: ((act: never, argument: never) => shell.evaluate(act, argument)) as ElectronApplication['evaluate'],
  };
}

/** A desk as wide as two screens; the console comes up on the first. */
const LAPTOP = { id: 1, bounds: { x: 0, y: 0, width: 1700, height: 1080 } };
const PROJECTOR = { id: 2, bounds: { x: 1700, y: 0, width: 1600, height: 900 } };

const isRoom = (page: Page): boolean => page.url().includes('room.html');

async function open(args: string[], files: string): Promise<{ shell: ElectronApplication; page: Page }> {
  const shell = await electron.launch({
    executablePath: await electronPath(),
    args: ['-r', path.join(import.meta.dirname, 'hold-ready.cjs'), ...args],
    env: { ...process.env, PARLEY_TEST_DIALOGS: files, PARLEY_TEST_DISPLAYS: JSON.stringify([LAPTOP]) },
    chromiumSandbox: !runsAsRoot,
  });
  const page = await shell.firstWindow();
  // Until its page has come, a window has a blank one.
  await page.waitForURL(/^app:/);
  return { shell, page };
}

async function electronPath(): Promise<string> {
  const found = await electronForTests();
  if (!found.ok) throw new Error(found.why);
  return found.path;
}

const appArguments = (appFolder: string, userData: string): string[] => [appFolder, `--user-data-dir=${userData}`];

function processId(shell: ElectronApplication): number {
  const { pid } = shell.process();
  if (pid === undefined) throw new Error('Electron does not run.');
  return pid;
}
