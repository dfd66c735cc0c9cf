import { defineConfig } from '@playwright/test';

/**
 * The stories: in a browser, and the same ones in Electron with some that only a desktop app can tell and with what can go wrong
 * there. The benches measure and assert nothing.
 */
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
    { name: 'desktop', testMatch: '**/test/{app,desktop,faults}/**/*.story.ts' },
    { name: 'bench', testMatch: '**/test/bench/**/*.bench.ts' },
  ],
});
