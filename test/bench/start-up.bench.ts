import { _electron as electron, test } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { electronForTests } from '../../scripts/lib/electron-for-tests.mjs';
import { runsAsRoot } from '../../scripts/lib/electron-arguments.mjs';
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
    ours.push(await timeToHeading(repository, data, 'Workshops'));
    bare.push(await timeToHeading(bareApp, bareData, 'Bare'));
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

/** From the start of the program until a heading has been painted. */
async function timeToHeading(app: string, userData: string, heading: string): Promise<number> {
  const found = await electronForTests();
  if (!found.ok) throw new Error(found.why);
  const start = Date.now();
  const shell = await electron.launch({
    executablePath: found.path,
    args: [app, `--user-data-dir=${userData}`],
    chromiumSandbox: !runsAsRoot,
  });
  const page = await shell.firstWindow();
  const painted = await page.waitForFunction(
    (text) => [...document.querySelectorAll('h1')].some((element) => element.textContent === text) && Date.now(),
    heading,
    { polling: 'raf' },
  );
  const end = Number(await painted.jsonValue());
  await shell.close();
  return end - start;
}

const STARTS = 12;

const BARE_MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768 }).loadURL('data:text/html,<h1>Bare</h1>'));
app.on('window-all-closed', () => app.quit());
`;
