import { chmod, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Frame } from '../app/pages/frame';
import { LibraryPage } from '../app/pages/library-page';
import { SetupPage } from '../app/pages/setup-page';
import { runsAsRoot } from '../../scripts/lib/electron-arguments.mjs';
import { parse } from '../../shared/workshop/parse';
import type { App } from '../support/app';
import { smallDisk } from '../support/small-disk';
import { expect, test } from '../support/stories';

test('on a full disk the edit stays on screen, a copy can be saved elsewhere, and all is saved when there is room', async ({
  app,
}) => {
  const disk = await smallDisk(path.join(app.userData, 'vault'));
  test.skip(!disk, 'a small disk can only be mounted by root on Linux');
  if (!disk) return;
  try {
    await createAndType(app, 'Before');
    await disk.fill();
    await expectTrouble(
      app,
      LONG_NOTES,
      'Not saved: the disk is full. Free some space; your edits stay on screen and are tried again.',
    );
    await disk.free();
    await expectSavedAndKept(app, LONG_NOTES);
  } finally {
    await app.close();
    disk.remove();
  }
});

test('when its folder is gone the edit stays on screen, a copy can be saved elsewhere, and all is saved when it is back', async ({
  app,
}) => {
  await createAndType(app, 'Before');
  const folder = await workshopFolder(app);
  await rename(folder, `${folder}-elsewhere`);
  await writeFile(folder, 'in the way');
  await expectTrouble(
    app,
    'Written into nothing',
    'Not saved: Parley’s folder is gone. Save a copy elsewhere; your edits stay on screen.',
  );
  await rename(folder, `${folder}-rubbish`);
  await rename(`${folder}-elsewhere`, folder);
  await app.page.getByRole('button', { name: 'Try again' }).click();
  await expectSavedAndKept(app, 'Written into nothing');
});

test('where it may not write the edit stays on screen, a copy can be saved elsewhere, and all is saved once it may', async ({
  app,
}) => {
  test.skip(runsAsRoot, 'root may write everywhere');
  await createAndType(app, 'Before');
  // What is open stays open to a running app; only a fresh start asks for permission again.
  await app.relaunch();
  const folder = await workshopFolder(app);
  await allowWriting(folder, false);
  await expectTrouble(
    app,
    'Written without permission',
    'Not saved: Parley may not write to its folder. Save a copy elsewhere, then check the folder’s permissions.',
  );
  await allowWriting(folder, true);
  await app.page.getByRole('button', { name: 'Try again' }).click();
  await expectSavedAndKept(app, 'Written without permission');
});

async function createAndType(app: App, notes: string): Promise<void> {
  const setup = new SetupPage(app);
  await new LibraryPage(app).create('Alder Surveyors');
  await setup.notes.fill(notes);
  await setup.notes.press('Tab');
  await new Frame(app).saved();
}

/** Types while nothing can be saved, and saves a copy elsewhere. */
async function expectTrouble(app: App, notes: string, reason: string): Promise<void> {
  const [frame, setup] = [new Frame(app), new SetupPage(app)];
  await setup.notes.fill(notes);
  await setup.notes.press('Tab');
  await expect(frame.notSaved).toBeVisible();
  await expect(frame.notice(reason)).toBeVisible();
  await expect(setup.notes).toHaveValue(notes);
  await app.page.getByRole('button', { name: 'Save a copy elsewhere' }).click();
  const copy = parse((await app.savedFile('alder-surveyors-sales-and-marketing-alignment.parley.json')).toString());
  expect(copy.ok && copy.value.setup.notes).toBe(notes);
}

async function expectSavedAndKept(app: App, notes: string): Promise<void> {
  const [frame, setup] = [new Frame(app), new SetupPage(app)];
  await frame.saved();
  await expect(frame.notSaved).toBeHidden();
  await app.relaunch();
  await expect(setup.notes).toHaveValue(notes);
}

async function workshopFolder(app: App): Promise<string> {
  const vault = path.join(app.userData, 'vault');
  const [name = ''] = await readdir(vault);
  return path.join(vault, name);
}

async function allowWriting(folder: string, isAllowed: boolean): Promise<void> {
  const files = (await readdir(folder)).map((name) => path.join(folder, name));
  await Promise.all(files.map((file) => chmod(file, isAllowed ? 0o600 : 0o400)));
  await chmod(folder, isAllowed ? 0o700 : 0o500);
}

/** More than the last block of the journal has room for. */
const LONG_NOTES = 'Written on a full disk. '.repeat(400).trim();
