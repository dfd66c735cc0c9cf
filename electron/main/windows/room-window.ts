import { app, BrowserWindow, type Session } from 'electron';
import path from 'node:path';
import { logProblem } from '../log';
import { reloadAfterCrash } from './reload-after-crash';
import { roomKey } from './room-keys';
import { securePreferences } from './secure-preferences';
import type { Area } from './window-place';

/**
 * Makes the audience window, unseen. Its session is its own and lives in memory: its page has no store, shares no zoom with the console,
 * and its preload can only listen.
 */
export function createRoomWindow(session: Session, address: string, bounds: Area): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    title: app.getName(),
    show: false,
    backgroundColor: DARK,
    autoHideMenuBar: true,
    webPreferences: {
      ...securePreferences(true),
      session,
      preload: path.join(import.meta.dirname, '../preload/room.cjs'),
    },
  });
  window.removeMenu();
  window.on('page-title-updated', (event) => event.preventDefault());
  window.webContents.on('before-input-event', (event, input) => {
    const answer = roomKey(input);
    if (answer !== 'pass') event.preventDefault();
    if (answer === 'close') window.close();
  });
  reloadAfterCrash(window, () => false);
  window.loadURL(address).catch((error: unknown) => logProblem('the audience page could not be loaded', error));
  return window;
}

/** Puts the window over the whole of a display; the focus stays where it is. */
export function fill(window: BrowserWindow, display: Area): void {
  setFilling(window, false);
  window.setBounds(display);
  window.showInactive();
  setFilling(window, true);
}

/** Makes it an ordinary window in the middle of a display. */
export function float(window: BrowserWindow, display: Area): void {
  setFilling(window, false);
  window.setBounds(middleOf(display));
  window.showInactive();
}

/** Where an ordinary audience window stands on a display. */
export function middleOf(display: Area): Area {
  const width = Math.min(FLOATING.width, display.width);
  const height = Math.min(FLOATING.height, display.height);
  const x = display.x + Math.round((display.width - width) / 2);
  const y = display.y + Math.round((display.height - height) / 2);
  return { x, y, width, height };
}

/** A Mac's own full screen would open a space of its own and take the focus there. */
function setFilling(window: BrowserWindow, isFilling: boolean): void {
  if (process.platform === 'darwin') window.setSimpleFullScreen(isFilling);
  else window.setFullScreen(isFilling);
}

const FLOATING = { width: 960, height: 540 };
/** What is seen before the page is painted: `--room-blank` of renderer/ui/tokens.css. */
const DARK = '#050505';
