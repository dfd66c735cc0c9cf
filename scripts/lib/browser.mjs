import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bundledChromium } from './bundled-chromium.mjs';

/**
 * @typedef {{ readonly path: string, readonly env: NodeJS.ProcessEnv }} Browser
 *   env: what the browser needs in its environment beside the usual
 */

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium for tests and for printing without a window: the one named by CHROME_PATH, an installed one, else the one
 * that an npm package carries for Linux. CHROME_PATH=bundled asks for that last one by name.
 * @returns {Promise<({ readonly ok: true } & Browser) | { readonly ok: false, readonly why: string }>}
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && chosen !== 'bundled')
    return installed(chosen) ?? { ok: false, why: `${chosen} is no browser that starts` };
  const found = chosen === 'bundled' ? undefined : usualPlaces.map(installed).find(Boolean);
  return found ?? bundledChromium();
}

/** @param {string} place */
function installed(place) {
  return existsSync(place) && starts(place) ? { ok: /** @type {const} */ (true), path: place, env: {} } : undefined;
}

/**
 * On Linux the name may belong to a script that only tells how to install the browser.
 * @param {string} place
 */
function starts(place) {
  return process.platform !== 'linux' || spawnSync(place, ['--version'], { timeout: 20_000 }).status === 0;
}
