import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageCommand, repository } from './repository.mjs';

/** @typedef {{ readonly name: string, readonly command: string, readonly args: readonly string[] }} Check */

/** @type {readonly Check[]} */
const checks = [
  { name: 'format', command: packageCommand('oxfmt'), args: ['--check'] },
  { name: 'lint and boundaries', command: packageCommand('oxlint'), args: ['--type-aware', '--deny-warnings'] },
  ...['shared', 'electron', 'renderer', 'test', 'scripts'].map((folder) => ({
    name: `types of ${folder}`,
    command: packageCommand('typescript', 'tsc'),
    args: ['-p', folder],
  })),
  { name: 'dead code', command: packageCommand('knip'), args: [] },
];

/** Runs every check, tells what it found, and counts. */
export function runChecks() {
  const failed = checks.filter((check) => !passes(check)).length;
  return { passed: checks.length - failed, failed };
}

/** @param {Check} check */
function passes({ name, command, args }) {
  const { code, output } = capture(command, args);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (code !== 0) console.log(output);
  return code === 0;
}

/**
 * Through a file: oxlint panics where the pipe it writes to is closed early.
 * @param {string} command
 * @param {readonly string[]} args
 */
function capture(command, args) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-check-'));
  const file = path.join(folder, 'output.txt');
  const output = openSync(file, 'w');
  try {
    const { status } = spawnSync(process.execPath, [command, ...args], {
      cwd: repository,
      stdio: ['ignore', output, output],
    });
    return { code: status, output: readFileSync(file, 'utf8') };
  } finally {
    closeSync(output);
    rmSync(folder, { recursive: true });
  }
}
