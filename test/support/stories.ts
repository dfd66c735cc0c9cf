import { test as base } from '@playwright/test';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { repository } from '../../scripts/lib/repository.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import type { App, Folders } from './app';
import { launchInBrowser } from './browser-app';
import { launchInElectron } from './desktop-app';

export { expect } from '@playwright/test';

interface StoryFixtures {
  /** Starts the app for a new person with no data, in the host that this project stands for. */
  readonly launch: () => Promise<App>;
  /** The app, started once. */
  readonly app: App;
}

interface WorkerFixtures {
  /** Where the built pages are served; unused in Electron. */
  readonly url: string;
}

/** A story: what a person does, told once, run in a browser (project `browser`) and in Electron (project `desktop`). */
export const test = base.extend<StoryFixtures, WorkerFixtures>({
  url: [
    async ({}, use) => {
      const server = await serve(path.join(repository, 'out/renderer'));
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],

  launch: async ({ url }, use, info) => {
    const place = await mkdtemp(path.join(os.tmpdir(), 'parley-story-'));
    const apps: App[] = [];
    await use(async () => {
      const folders = await makeFolders(path.join(place, `person-${apps.length + 1}`));
      const app =
        info.project.name === 'desktop' ? await launchInElectron(folders) : await launchInBrowser(url, folders);
      apps.push(app);
      return app;
    });
    if (info.status !== info.expectedStatus) await Promise.all(apps.map(tellWhatIsOnScreen));
    await Promise.all(apps.map((app) => app.close()));
    await rm(place, { recursive: true, force: true, maxRetries: 5 });
  },

  app: async ({ launch }, use) => {
    await use(await launch());
  },
});

/** A failed story tells where the app stood, for whoever has nothing but its log. */
async function tellWhatIsOnScreen(app: App): Promise<void> {
  const screen = await app.page.locator('body').ariaSnapshot({ timeout: 5000 }).catch(String);
  const lines = screen.split('\n');
  process.stdout.write(['On screen:', ...lines.slice(0, MOST_LINES), `(of ${lines.length} lines)\n`].join('\n'));
}

/** So much of a screen is told: a log must stay readable. */
const MOST_LINES = 250;

async function makeFolders(place: string): Promise<Folders> {
  const folders = { userData: path.join(place, 'data'), files: path.join(place, 'files') };
  await mkdir(folders.userData, { recursive: true });
  await mkdir(folders.files);
  return folders;
}
