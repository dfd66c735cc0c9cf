import { spawn } from 'node:child_process';
import { repository } from './repository.mjs';

/**
 * Runs a command in the repository with our own input and output and gives its exit code.
 * Ctrl+C reaches the command from the terminal; we wait for it to end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: repository, stdio: 'inherit', ...options });
    const stopWaiting = passSignalsOn(child);
    child.once('error', reject);
    child.once('close', (code) => {
      stopWaiting();
      resolve(code ?? 1);
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function passSignalsOn(child) {
  const waitForChild = () => {};
  const endChild = () => void child.kill('SIGTERM');
  process.on('SIGINT', waitForChild);
  process.on('SIGTERM', endChild);
  return () => {
    process.off('SIGINT', waitForChild);
    process.off('SIGTERM', endChild);
  };
}
