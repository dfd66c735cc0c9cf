import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Unit tests run in Node, component tests in jsdom. The stories of test/app belong to playwright.config.ts. */
export default defineConfig({
  plugins: [react()],
  test: {
    globals: true,
    // The look of printed documents is part of what is tested; all other style sheets are left out.
    css: { include: [/resources\/print\//], modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{shared,electron,scripts}/**/*.test.ts'],
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
        },
      },
    ],
  },
});
