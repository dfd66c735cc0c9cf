import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { cacheFolder } from './cache-folder.mjs';
import { repository } from './repository.mjs';

const packed = path.join(repository, 'node_modules/@sparticuz/chromium');

/**
 * The headless Chromium that the npm package @sparticuz/chromium carries, with the libraries and fonts it needs, so that
 * a Linux machine with nothing installed still has a browser. Unpacked once, into the cache.
 */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { ok: /** @type {const} */ (false), why: 'no Chrome or Chromium was found' };
  }
  const { version } = createRequire(import.meta.url)(path.join(packed, 'package.json'));
  const folder = cacheFolder(`chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const env = { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  const trial = spawnSync(path.join(folder, 'chromium'), ['--version'], { env: { ...process.env, ...env } });
  if (trial.status !== 0) return { ok: /** @type {const} */ (false), why: 'the Chromium from npm does not start here' };
  return { ok: /** @type {const} */ (true), path: path.join(folder, 'chromium'), env };
}

/**
 * Whole or not at all: unpacked beside its place, then moved there.
 * @param {string} folder
 */
async function unpackInto(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  try {
    await Promise.all([
      decompress('chromium.br', path.join(work, 'chromium'), 0o755),
      unpackTar('al2023.tar.br', work, 'al2023'),
      unpackTar('fonts.tar.br', work, 'fonts'),
      unpackTar('swiftshader.tar.br', work, '.'),
    ]);
    writeFileSync(path.join(work, 'fonts.conf'), fontsConf(path.join(folder, 'fonts')));
    if (!existsSync(folder)) renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {string} work
 * @param {string} subfolder
 */
async function unpackTar(name, work, subfolder) {
  const tarball = path.join(work, name.replace(/\.br$/, ''));
  const target = path.join(work, subfolder);
  await decompress(name, tarball, 0o644);
  mkdirSync(target, { recursive: true });
  const tar = spawnSync('tar', ['-xf', tarball, '-C', target, '--no-same-owner']);
  if (tar.status !== 0) throw new Error(`${name} could not be unpacked`);
  rmSync(tarball);
}

/**
 * @param {string} name
 * @param {string} target
 * @param {number} mode
 */
function decompress(name, target, mode) {
  const source = createReadStream(path.join(packed, 'bin', name));
  return pipeline(source, zlib.createBrotliDecompress(), createWriteStream(target, { mode }));
}

/**
 * The fonts of the package first (a bare machine has no other), then those of the machine.
 * @param {string} fonts
 */
function fontsConf(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
