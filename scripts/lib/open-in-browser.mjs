import { spawn } from 'node:child_process';
import path from 'node:path';
import { hasDisplay } from './display.mjs';
import { repository } from './repository.mjs';
import { serve } from './serve.mjs';

/** A browser keeps workshops by address, so the address must be the same at every start. */
const usualPort = 4747;

/**
 * Serves the built app to the browser of this machine until Ctrl+C.
 * @param {string} why what keeps us from Electron
 */
export async function openInBrowser(why) {
  const server = await serveAtUsualPlace(path.join(repository, 'out/renderer'));
  console.log(`Parley runs in the browser, at ${server.url}, because ${why}. Ctrl+C ends it.`);
  if (hasDisplay()) openBrowser(server.url);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return 0;
}

/** @param {string} folder */
async function serveAtUsualPlace(folder) {
  const port = Number(process.env.PARLEY_PORT ?? usualPort);
  try {
    return await serve(folder, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.log(
      `Port ${port} is in use (perhaps Parley runs already); workshops made at that address are shown only there.`,
    );
    return serve(folder);
  }
}

/** @param {string} url */
function openBrowser(url) {
  const [command, ...args] = opener();
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // no such program here: the address stands above, to be opened by hand
  child.unref();
}

/** @returns {readonly [string, ...string[]]} */
function opener() {
  if (process.platform === 'darwin') return ['open'];
  return process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
}
