import { defineConfig } from '@playwright/test';

/** The stories: in a browser, and the same ones in Electron with some that only a desktop app can tell. */
export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.story.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 15_000 },
  projects: [
    { name: 'browser', testDir: 'test/app' },
    { name: 'desktop', testMatch: '**/test/{app,desktop}/**/*.story.ts' },
  ],
});
