import type { App } from './app';
import type { DesktopApp } from './desktop-app';
import { test as base } from './stories';

export { expect } from '@playwright/test';

/** A story that only the desktop app can tell. */
export const test = base.extend<{ readonly desktop: DesktopApp }>({
  desktop: async ({ app }, provide) => {
    if (!isDesktop(app)) throw new Error('This story belongs to the project "desktop".');
    await provide(app);
  },
});

const isDesktop = (app: App): app is DesktopApp => app.host === 'desktop';
