// npm run dev: the app with live reload, in Electron, or in the browser where there is no Electron.
import { hasDisplay } from './lib/display.mjs';
import { runsAsRoot } from './lib/electron-arguments.mjs';
import { officialElectron } from './lib/official-electron.mjs';
import { packageCommand } from './lib/repository.mjs';
import { run } from './lib/run.mjs';

const args = process.argv.slice(2);
process.exitCode = await dev();

async function dev() {
  const electron = hasDisplay() ? await officialElectron() : { ok: false, why: 'there is no display for a window' };
  if ('path' in electron) {
    const sandbox = runsAsRoot ? ['--noSandbox'] : [];
    const env = { ...process.env, ELECTRON_EXEC_PATH: electron.path };
    return run(process.execPath, [packageCommand('electron-vite'), 'dev', ...sandbox, ...args], { env });
  }
  console.log(`Parley runs in the browser, because ${electron.why}.`);
  return run(process.execPath, [packageCommand('vite'), ...args]);
}
