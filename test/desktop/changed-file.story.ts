import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Frame } from '../app/pages/frame';
import { LibraryPage } from '../app/pages/library-page';
import { SetupPage } from '../app/pages/setup-page';
import { expect, test } from '../support/desktop-stories';

test('a workshop file that a sync folder changes is noticed, and never written over', async ({ desktop: app }) => {
  const [frame, library, setup] = [new Frame(app), new LibraryPage(app), new SetupPage(app)];
  // Where the answered dialogs save to.
  const files = path.join(app.userData, '..', 'files');
  const file = path.join(files, 'alder-surveyors-sales-and-marketing-alignment.parley.json');
  const exportAsJson = () => app.page.keyboard.press('ControlOrMeta+Shift+E');

  await library.create('Alder Surveyors');
  await setup.notes.fill('Mine');
  await setup.notes.press('Tab');
  await frame.saved();
  await exportAsJson();
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('Mine');

  await test.step('nothing is said about what the app wrote itself, also when it writes again', async () => {
    await exportAsJson();
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    await expect(frame.notice(CHANGED)).toHaveCount(0);
    expect((await readdir(files)).filter((name) => name.endsWith('.parley.json'))).toHaveLength(1);
  });

  const theirs = (await readFile(file, 'utf8')).replace('"Mine"', '"Theirs, from the sync folder"');
  await test.step('what something else writes is told, and keeping mine puts the message away', async () => {
    await writeFile(file, theirs);
    await expect(frame.notice(CHANGED)).toBeVisible();
    await app.page.getByRole('button', { name: 'Keep mine' }).click();
    await expect(frame.notice(CHANGED)).toHaveCount(0);
    await expect(setup.notes).toHaveValue('Mine');
  });

  await test.step('an export over it goes beside it', async () => {
    await exportAsJson();
    await expect(frame.toast(/was changed outside Parley since you last saw it, and was left as it is/)).toBeVisible();
    expect(await readFile(file, 'utf8')).toBe(theirs);
    expect(await readFile(file.replace('.parley.json', ' 2.parley.json'), 'utf8')).toContain('Mine');
  });

  await test.step('looking at it asks what to do, as with any file', async () => {
    await writeFile(file, `${theirs}\n`);
    await expect(frame.notice(CHANGED)).toBeVisible();
    await app.page.getByRole('button', { name: 'Look at it' }).click();
    await expect(library.bringInDialog).toBeVisible();
    await expect(frame.notice(CHANGED)).toHaveCount(0);
  });
});

const CHANGED = /was changed outside Parley since you opened or saved it/;
