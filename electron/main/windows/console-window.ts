import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import path from 'node:path';
import { readJson } from '../disk/read-json';
import { reloadAfterCrash } from './reload-after-crash';
import { securePreferences } from './secure-preferences';
import { placeWindow, SMALLEST, type WindowPlace } from './window-place';

/** Makes the facilitator's window where it stood last; it shows itself once there is something to see. */
export async function createConsoleWindow(placeFile: string): Promise<BrowserWindow> {
  const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea);
  const { isMaximized, ...bounds } = placeWindow(await readJson(placeFile), displays);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: app.getName(),
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      ...securePreferences(app.isPackaged),
      preload: path.join(import.meta.dirname, '../preload/console.cjs'),
    },
  });
  // The title is seen in the task bar, by screen sharing and by other programs: never a client's name.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  reloadAfterCrash(window);
  return window;
}

/** Where the window stands now, to be remembered. */
export function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
}

/** What is seen before the page is painted: `--surface` of renderer/ui/tokens.css. */
const PAPER = { light: '#fbfaf8', dark: '#16171a' };
