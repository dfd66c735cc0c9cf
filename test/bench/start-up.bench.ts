import { type Browser, chromium, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { electronArguments } from '../../scripts/lib/electron-arguments.mjs';
import { electronForTests } from '../../scripts/lib/electron-for-tests.mjs';
import { repository } from '../../scripts/lib/repository.mjs';
import { LibraryPage } from '../app/pages/library-page';
import { launchInElectron } from '../support/desktop-app';
import { report } from './bench';

test('start-up', async () => {
  test.setTimeout(300_000);
  const info = test.info();
  const [data, bareData, bareApp] = [
    info.outputPath('data'),
    info.outputPath('bare-data'),
    info.outputPath('bare-app'),
  ];
  await Promise.all([data, bareData, bareApp].map((folder) => mkdir(folder, { recursive: true })));
  await writeFile(path.join(bareApp, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.js' }));
  await writeFile(path.join(bareApp, 'main.js'), BARE_MAIN);
  await addSample(data);

  const [ours, bare]: [number[], number[]] = [[], []];
  for (let start = 0; start < STARTS; start += 1) {
    ours.push(await timeToPaint(repository, data, 'Workshops'));
    bare.push(await timeToPaint(bareApp, bareData, 'Bare'));
  }
  await report('Start until the library is painted', ours, 'a bare Electron window', bare);
});

async function addSample(userData: string): Promise<void> {
  const app = await launchInElectron({ userData, files: userData });
  await new LibraryPage(app).openSample();
  await app.page.getByRole('button', { name: 'Workshops', exact: true }).click();
  await new LibraryPage(app).heading.waitFor();
  await app.close();
}

/** From the start of the program until the largest text of its page has been painted, by the page's own account. */
async function timeToPaint(app: string, userData: string, heading: string): Promise<number> {
  const found = await electronForTests();
  if (!found.ok) throw new Error(found.why);
  const start = Date.now();
  const args = [...electronArguments, '--remote-debugging-port=0', app, `--user-data-dir=${userData}`];
  const program = spawn(found.path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const browser = await connect(await debuggingAddress(program.stderr));
  const [window] = browser.contexts();
  const page = window?.pages()[0] ?? (await window?.waitForEvent('page'));
  if (!page) throw new Error('The program shows no window.');
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  const painted = await page.evaluate(largestPaint);
  await browser.close();
  program.kill('SIGTERM');
  await once(program, 'exit');
  return painted - start;
}

/** A window that comes up just now can leave Playwright waiting: then it tries again, which changes nothing in what is measured. */
async function connect(address: string): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address, { timeout: 5_000 });
  } catch {
    return chromium.connectOverCDP(address, { timeout: 30_000 });
  }
}

async function debuggingAddress(stderr: Readable): Promise<string> {
  for await (const line of createInterface(stderr)) {
    const found = /DevTools listening on (ws:\S+)/.exec(line);
    if (found?.[1] !== undefined) {
      stderr.resume();
      return found[1];
    }
  }
  throw new Error('The program ended before it could be looked into.');
}

function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      if (last) resolve(performance.timeOrigin + last.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

const STARTS = 12;

const BARE_MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768 }).loadURL('data:text/html,<h1>Bare</h1>'));
app.on('window-all-closed', () => app.quit());
`;
