import type { Page } from '@playwright/test';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { App } from './app';
import type { DesktopApp } from './desktop-app';

/** A place outside its own entry screen where a sealed text could show. */
export interface Place {
  readonly name: string;
  /** Whether the text is there now. */
  holds(secret: string): Promise<boolean>;
  /** Puts a text there as a leak would, to prove that the hunt looks; gives how to take it away. */
  plant(secret: string): Promise<() => Promise<void>>;
}

/** Every place that either window or the desk around them could give a text away. */
export function placesOf(app: App, room: Page): readonly Place[] {
  const windows = [
    { name: 'the console', page: app.page },
    { name: 'the room display', page: room },
  ];
  return [...windows.flatMap(({ name, page }) => placesIn(name, page)), ...aroundTheWindows(app)];
}

/** The names of the places where the text is. */
export async function hunt(places: readonly Place[], secret: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const place of places) if (await place.holds(secret)) found.push(place.name);
  return found;
}

function placesIn(name: string, page: Page): readonly Place[] {
  return [
    {
      name: `the document of ${name}`,
      holds: (secret) => page.evaluate((text) => document.documentElement.outerHTML.includes(text), secret),
      async plant(secret) {
        await page.evaluate((text) => void (document.body.dataset['leak'] = text), secret);
        return () => page.evaluate(() => void delete document.body.dataset['leak']);
      },
    },
    {
      name: `the fields of ${name}`,
      holds: (secret) =>
        page.evaluate(
          (text) =>
            [...document.querySelectorAll<HTMLInputElement>('input, textarea')].some(({ value }) =>
              value.includes(text),
            ),
          secret,
        ),
      async plant(secret) {
        await page.evaluate((text) => {
          const field = Object.assign(document.createElement('input'), { id: 'leak' });
          document.body.append(field);
          field.value = text;
        }, secret);
        return () => page.evaluate(() => document.querySelector('#leak')?.remove());
      },
    },
    {
      name: `find-in-page of ${name}`,
      holds: (secret) => page.evaluate((text) => find(text), secret),
      async plant(secret) {
        await page.evaluate((text) => {
          document.body.append(Object.assign(document.createElement('p'), { id: 'leak', textContent: text }));
        }, secret);
        return () => page.evaluate(() => document.querySelector('#leak')?.remove());
      },
    },
    {
      name: `the title of ${name}`,
      holds: async (secret) => (await page.title()).includes(secret),
      async plant(secret) {
        const title = await page.title();
        await page.evaluate((text) => void (document.title = text), secret);
        return () => page.evaluate((text) => void (document.title = text), title);
      },
    },
    {
      name: `what ${name} remembers`,
      holds: (secret) =>
        page.evaluate(
          (text) =>
            [localStorage, sessionStorage].some((storage) => JSON.stringify(Object.entries(storage)).includes(text)),
          secret,
        ),
      async plant(secret) {
        await page.evaluate((text) => localStorage.setItem('leak', text), secret);
        return () => page.evaluate(() => localStorage.removeItem('leak'));
      },
    },
  ];
}

/** The native menu and the remembered place are the desktop app's alone. */
function aroundTheWindows(app: App): readonly Place[] {
  if (!isDesktop(app)) return [];
  return [
    {
      name: 'the native menu and the titles of all windows',
      holds: async (secret) =>
        (
          await app.inShell(({ BrowserWindow, Menu }) => [
            ...BrowserWindow.getAllWindows().map((window) => window.getTitle()),
            ...(Menu.getApplicationMenu()?.items ?? []).flatMap(({ label, submenu }) => [
              label,
              ...(submenu?.items ?? []).map((item) => item.label),
            ]),
          ])
        ).some((text) => text.includes(secret)),
      async plant(secret) {
        const setTitle = (title: string) =>
          app.inShell(({ BrowserWindow }, text) => BrowserWindow.getAllWindows()[0]?.setTitle(text), title);
        await setTitle(secret);
        return () => setTitle('Parley');
      },
    },
    {
      name: 'the small files beside the vault',
      holds: async (secret) => (await smallFiles(app.userData)).some((text) => text.includes(secret)),
      async plant(secret) {
        const file = path.join(app.userData, 'leak.json');
        await writeFile(file, secret);
        return () => rm(file);
      },
    },
  ];
}

/** What lies open in the data folder: where the person was, how the window stood. Store and vault hold the answers, as they must. */
async function smallFiles(userData: string): Promise<readonly string[]> {
  const entries = await readdir(userData, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
  return Promise.all(files.map(({ name }) => readFile(path.join(userData, name), 'utf8')));
}

const isDesktop = (app: App): app is DesktopApp => app.host === 'desktop';

declare global {
  /** Finds a text in the page as the browser's own search does. */
  function find(text: string): boolean;
}
