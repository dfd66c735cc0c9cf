import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests that replace modules: they would replace them for all that share their modules. */
const replacing = testsThatReplaceModules('test/shared');

/** Unit tests run in Node, component tests in jsdom. The stories of test/app belong to playwright.config.ts. */
export default defineConfig({
  plugins: [react()],
  test: {
    globals: true,
    // One for each core: the process that hands out the files has little to do.
    maxWorkers: availableParallelism(),
    // The look of printed documents is part of what is tested; all other style sheets are left out.
    css: { include: [/resources\/print\//], modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit-shared',
          environment: 'node',
          include: ['test/shared/**/*.test.ts'],
          exclude: replacing,
          // What is tested here is pure, so that loading it once will do.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-host',
          environment: 'node',
          include: ['test/{electron,scripts}/**/*.test.ts', ...replacing],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'office',
          environment: 'node',
          include: ['test/office/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/components.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});

function testsThatReplaceModules(folder: string): string[] {
  const files = readdirSync(path.join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`);
  return files.filter((file) =>
    /\bvi\.(?:mock|doMock|resetModules|stubGlobal)\(/.test(readFileSync(path.join(import.meta.dirname, file), 'utf8')),
  );
}
