import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { repository } from './repository.mjs';

/** @typedef {{ readonly ok: true, readonly path: string } | { readonly ok: false, readonly why: string }} Found */

const packageFolder = path.join(repository, 'node_modules/electron');
const { version } = createRequire(import.meta.url)(path.join(packageFolder, 'package.json'));

/**
 * The Electron to run: the one named by ELECTRON_OVERRIDE_DIST_PATH, else the one of package.json, which is downloaded
 * once (npm does not bring it).
 * @returns {Promise<Found>}
 */
export async function officialElectron() {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (chosen) return whichStarts(path.join(chosen, executableName()));
  const installed = installedElectron() ?? (await download());
  return installed ? whichStarts(installed) : { ok: false, why: `Electron ${version} could not be downloaded` };
}

/**
 * The same without ever downloading it: for what can do without Electron.
 * @returns {Found}
 */
export function presentElectron() {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const electron = chosen ? path.join(chosen, executableName()) : installedElectron();
  return electron ? whichStarts(electron) : { ok: false, why: `Electron ${version} is not installed` };
}

/**
 * An Electron that is there may still lack libraries of the system.
 * @param {string} electron
 * @returns {Found}
 */
export function whichStarts(electron) {
  if (!existsSync(electron)) return { ok: false, why: `there is no Electron at ${electron}` };
  const trial = spawnSync(electron, ['--no-sandbox', '--version'], { encoding: 'utf8', timeout: 20_000 });
  if (trial.status === 0) return { ok: true, path: electron };
  const library = /([\w.+-]+\.so[\w.]*): cannot open shared object/.exec(trial.stderr)?.[1];
  return { ok: false, why: `Electron cannot start here (${library ? `${library} is missing` : 'it stops at once'})` };
}

function installedElectron() {
  const electron = path.join(packageFolder, 'dist', executableName());
  const note = path.join(packageFolder, 'dist/version');
  return existsSync(electron) && existsSync(note) && readFileSync(note, 'utf8').replace(/^v/, '') === version
    ? electron
    : undefined;
}

async function download() {
  console.log(`Getting Electron ${version} (about 115 MB, once; it can take some minutes) ...`);
  // Where the host does not answer, the installer still gets a moment: it may hold a copy from an earlier time.
  const limit = (await hostAnswers()) ? 15 * 60_000 : 10_000;
  spawnSync(process.execPath, [path.join(packageFolder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: limit,
  });
  return installedElectron();
}

async function hostAnswers() {
  const host = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/';
  try {
    await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(8000) });
    return true;
  } catch {
    return false; // refused, unknown or silent: all the same to us
  }
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
