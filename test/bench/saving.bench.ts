import { test } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { launchInElectron } from '../support/desktop-app';
import { makeBenchApp, report } from './bench';

test('saving', async () => {
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
    const bare = await page.evaluate((times) => window.bench?.rawPut(times) ?? [], EDITS);
    const put = 'raw IndexedDB put, strict';
    await report(
      'Edit to "Saved", store alone',
      await page.evaluate((times) => window.bench?.edit(times, false) ?? [], EDITS),
      put,
      bare,
    );
    await report(
      'Change into the vault',
      await page.evaluate((times) => window.bench?.vaultAppend(times) ?? [], EDITS),
      put,
      bare,
    );
    await report(
      'Edit to "Saved", store and vault',
      await page.evaluate((times) => window.bench?.edit(times, true) ?? [], EDITS),
      put,
      bare,
    );
  } finally {
    await app.close();
  }
});

const EDITS = 102;
