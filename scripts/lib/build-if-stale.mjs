import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { packageCommand, repository } from './repository.mjs';
import { run } from './run.mjs';

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'package-lock.json',
  'vite.config.ts',
  'electron.vite.config.ts',
];
const outputs = ['out/main/index.js', 'out/preload/console.cjs', 'out/renderer/index.html'];

/** Builds the app unless out/ is newer than everything it is made from. Gives the exit code of the build. */
export async function buildIfStale() {
  return isStale(repository) ? run(process.execPath, [packageCommand('electron-vite'), 'build']) : 0;
}

/**
 * Whether anything in the sources is newer than the oldest thing built from them.
 * @param {string} root
 */
export function isStale(root) {
  const built = Math.min(...outputs.map((name) => timeOf(path.join(root, name)) ?? 0));
  return sources.some((name) => newest(path.join(root, name)) > built);
}

/**
 * Folders count too: a removed file changes only the time of its folder.
 * @param {string} place
 * @returns {number}
 */
function newest(place) {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** @param {string} file */
function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
