import { test } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { launchInElectron } from '../support/desktop-app';
import { makeBenchApp, report } from './bench';

test('figures over the wins', async () => {
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
    await report(
      'All figures of 100 wins with 50 touchpoints each',
      await page.evaluate((times) => window.bench?.patterns(times) ?? [], TIMES),
      'one frame at 60 a second',
      Array.from({ length: TIMES }, () => FRAME),
    );
  } finally {
    await app.close();
  }
});

const TIMES = 100;

const FRAME = 1000 / 60;
