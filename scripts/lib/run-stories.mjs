import { buildIfStale } from './build-if-stale.mjs';
import { packageCommand } from './repository.mjs';
import { run } from './run.mjs';
import { browserHost, desktopHost } from './story-host.mjs';

/**
 * Runs the stories in a browser or in Electron, on a fresh build.
 * @param {'browser' | 'desktop'} project
 * @param {readonly string[]} args handed on to Playwright
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ readonly code: number } | { readonly skipped: string }>}
 */
export async function runStories(project, args, env) {
  const host = project === 'browser' ? await browserHost() : await desktopHost();
  if (!host.ok) return { skipped: `${host.why}; to enable: ${host.enable}` };
  const built = await buildIfStale();
  if (built !== 0) return { code: built };
  const playwright = packageCommand('@playwright/test', 'playwright');
  const [command = '', ...rest] = [
    ...host.prefix,
    process.execPath,
    playwright,
    'test',
    `--project=${project}`,
    ...args,
  ];
  return { code: await run(command, rest, { env: { ...process.env, ...env, ...host.env } }) };
}
