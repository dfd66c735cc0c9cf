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
    const rows = await page.evaluate((times) => window.bench?.rawImport(times, 'rows'), TIMES);
    const whole = await page.evaluate((times) => window.bench?.rawImport(times, 'whole'), TIMES);
    const ours = await page.evaluate((times) => window.bench?.import(times), TIMES);
    const name = 'Import of a workshop of 10 MB';
    await report(name, ours?.durations ?? [], 'JSON.parse and a raw bulk put', rows ?? []);
    await report(name, ours?.durations ?? [], 'JSON.parse and one raw put', whole ?? []);
    await report('  the longest task of the window', ours?.holds ?? [], 'what is felt', [50, 50, 50]);
  } finally {
    await app.close();
  }
});

const TIMES = 9;
