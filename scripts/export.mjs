// npm run export -- FILE.parley.json --out DIR [--only sla,docx] [--redact names,people] [--leave-out WORD] [--paper a4|letter]: writes what is taken home, without a window.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isStale } from './lib/build-if-stale.mjs';
import { hasDisplay } from './lib/display.mjs';
import { electronArguments } from './lib/electron-arguments.mjs';
import { presentElectron } from './lib/official-electron.mjs';
import { openPrinter } from './lib/print-in-browser.mjs';
import { packageCommand, repository } from './lib/repository.mjs';

const USAGE =
  'Say what to export and where to: npm run export -- FILE.parley.json --out DIR [--only sla,docx] [--redact names] [--leave-out WORD] [--paper letter]';

/** Begins the sentences of the app on stderr. */
const SAID = 'parley: ';

/** @typedef {readonly string[]} Flags as the app itself takes them */
/** @typedef {{ readonly ok: true, readonly value: readonly string[] } | { readonly ok: false, readonly error: string }} Outcome */

const outcome = await exportFile(process.argv.slice(2));
if (outcome.ok) console.log(outcome.value.join('\n'));
else console.error(outcome.error);
process.exitCode = outcome.ok ? 0 : 1;

/**
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function exportFile(args) {
  const flags = readArguments(args);
  if (!flags) return refused(USAGE);
  if (!isBuilt()) return refused('Parley could not be built: npm run build says why.');
  const electron = hasDisplay() ? presentElectron() : { ok: /** @type {const} */ (false) };
  return (electron.ok && exportInElectron(electron.path, flags)) || exportInBrowser(flags);
}

/**
 * @param {readonly string[]} args
 * @returns {Flags | undefined}
 */
function readArguments(args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        only: { type: 'string' },
        redact: { type: 'string' },
        'leave-out': { type: 'string', multiple: true },
        paper: { type: 'string' },
      },
      allowPositionals: true,
    });
    const { out, ...chosen } = values;
    const [file, ...others] = positionals;
    if (file === undefined || out === undefined || others.length > 0) return undefined;
    const place = ['--export', path.resolve(callerFolder(), file), '--out', path.resolve(callerFolder(), out)];
    return [
      ...place,
      ...Object.entries(chosen).flatMap(([name, value]) => [value].flat().flatMap((each) => [`--${name}`, each])),
    ];
  } catch {
    return undefined; // an option that we do not have
  }
}

/** npm runs us in the repository; paths are meant from where the person is. */
function callerFolder() {
  return process.env.INIT_CWD ?? process.cwd();
}

function isBuilt() {
  if (!isStale(repository)) return true;
  const build = [packageCommand('electron-vite'), 'build'];
  return spawnSync(process.execPath, build, { cwd: repository, stdio: 'ignore' }).status === 0;
}

/**
 * Chromium talks on stderr too: what counts is the last line that the app itself wrote. Undefined when Electron gave up before
 * the app could say anything.
 * @param {string} electron
 * @param {Flags} flags
 * @returns {Outcome | undefined}
 */
function exportInElectron(electron, flags) {
  const args = [...electronArguments, repository, ...flags];
  const { status, stdout, stderr } = spawnSync(electron, args, { encoding: 'utf8', timeout: 5 * 60_000 });
  if (status === 0) return { ok: true, value: stdout.split('\n').filter((line) => line.startsWith(folderOf(flags))) };
  const said = stderr.split('\n').findLast((line) => line.startsWith(SAID));
  return said === undefined ? undefined : refused(said.slice(SAID.length));
}

/**
 * @param {Flags} flags
 * @returns {Promise<Outcome>}
 */
async function exportInBrowser(flags) {
  const { exportWithBrowser } = await import(pathToFileURL(path.join(repository, 'out/main/export.js')).href);
  const printer = openPrinter();
  try {
    return await exportWithBrowser(flags, callerFolder(), printer);
  } finally {
    await printer.close();
  }
}

/** @param {Flags} flags */
function folderOf(flags) {
  return flags[flags.indexOf('--out') + 1] ?? '';
}

/**
 * @param {string} error
 * @returns {Outcome}
 */
function refused(error) {
  return { ok: false, error };
}
