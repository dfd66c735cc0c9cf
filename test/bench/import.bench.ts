import { test } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { launchInElectron } from '../support/desktop-app';
import { makeBenchApp, report } from './bench';

test('bringing in a workshop file', async () => {
  test.setTimeout(300_000);
  const info = test.info();
  const benchApp = await makeBenchApp(info.outputPath('app'));
  const folders = { userData: info.outputPath('data'), files: info.outputPath('files') };
  await Promise.all([mkdir(folders.userData, { recursive: true }), mkdir(folders.files, { recursive: true })]);
  const app = await launchInElectron(folders, benchApp);
  const { page } = app;
  try {
    await page.goto('app://bundle/bench.html');
    await page.waitForFunction(() => window.bench !== undefined);
    const bare = await page.evaluate((times) => window.bench?.rawImport(times), TIMES);
    const ours = await page.evaluate((times) => window.bench?.import(times), TIMES);
    await report(
      'Import of a workshop of 10 MB',
      ours?.durations ?? [],
      'JSON.parse and a raw put',
      bare?.durations ?? [],
    );
    await report('  the longest task of the window', ours?.holds ?? [], 'what is felt', [50, 50, 50]);
  } finally {
    await app.close();
  }
});

const TIMES = 9;
