// npm run package: builds and hands the app to electron-builder. Arguments after -- go to electron-builder.
import path from 'node:path';
import { communityElectron } from './lib/community-electron.mjs';
import { officialElectron } from './lib/official-electron.mjs';
import { packageCommand } from './lib/repository.mjs';
import { run } from './lib/run.mjs';

const args = process.argv.slice(2);
process.exitCode = await packageApp();

async function packageApp() {
  const built = await run(process.execPath, [packageCommand('electron-vite'), 'build']);
  if (built !== 0) return built;
  const electron = await electronToPack();
  if (!electron.ok) {
    console.error(`The app cannot be packaged: ${electron.why}.`);
    return 1;
  }
  return run(process.execPath, [packageCommand('electron-builder'), '--publish=never', ...electron.args, ...args]);
}

/** @returns {Promise<{ readonly ok: true, readonly args: readonly string[] } | { readonly ok: false, readonly why: string }>} */
async function electronToPack() {
  const official = await officialElectron();
  if (official.ok) return { ok: true, args: distOverride() };
  const community = args.includes('--dir') ? communityElectron() : undefined;
  if (!community) return { ok: false, why: official.why };
  if (!community.ok) return community;
  console.log(
    `Because ${official.why}, this packs the community Electron, for a trial on this machine and never to be given away.`,
  );
  return { ok: true, args: [`-c.electronDist=${path.dirname(community.path)}`] };
}

function distOverride() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  return folder ? [`-c.electronDist=${folder}`] : [];
}
