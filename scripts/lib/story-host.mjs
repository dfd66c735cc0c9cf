import { existsSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { hasDisplay } from './display.mjs';
import { electronForTests } from './electron-for-tests.mjs';

/**
 * What the stories of one project need to run here: words put before the command and additions to the environment.
 * @typedef {{ readonly ok: true, readonly prefix: readonly string[], readonly env: NodeJS.ProcessEnv }} Host
 * @typedef {{ readonly ok: false, readonly why: string, readonly enable: string }} NoHost
 */

/** @returns {Promise<Host | NoHost>} */
export async function browserHost() {
  const browser = await findBrowser();
  if (!browser.ok) return { ok: false, why: browser.why, enable: 'install Chrome or Chromium, or set CHROME_PATH' };
  return { ok: true, prefix: [], env: {} };
}

/** @returns {Promise<Host | NoHost>} */
export async function desktopHost() {
  if (!hasDisplay() && !existsSync('/usr/bin/xvfb-run')) {
    return { ok: false, why: 'there is no display', enable: 'install xvfb and xauth, or set DISPLAY' };
  }
  const electron = await electronForTests();
  if (!electron.ok) {
    return { ok: false, why: electron.why, enable: 'set ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron in it' };
  }
  return {
    ok: true,
    prefix: hasDisplay() ? [] : ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1920x1080x24'],
    // So that the tests need not look for it again.
    env: { ELECTRON_OVERRIDE_DIST_PATH: electronFolder(electron.path) },
  };
}

/**
 * On macOS the program lies three folders deep in its bundle.
 * @param {string} electron
 */
function electronFolder(electron) {
  return process.platform === 'darwin' ? path.resolve(electron, '../../../..') : path.dirname(electron);
}
