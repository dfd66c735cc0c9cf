import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import type { App } from '../support/app';
import { expect, test } from '../support/stories';
import { Frame } from './pages/frame';
import { LibraryPage } from './pages/library-page';
import { SetupPage } from './pages/setup-page';

test('a library moves to another laptop in one file, and what is there already stays as it is', async ({ launch }) => {
  const mine = await launch();
  const backup = path.join(mine.userData, '..', 'carried.parley-backup.json');
  const name = `parley-library-${await today(mine)}.parley-backup.json`;

  await test.step('two workshops, one of them deleted, are backed up in one file', async () => {
    const library = new LibraryPage(mine);
    await make(mine, 'Alder Surveyors', 'From the first laptop');
    await make(mine, 'Birch Legal', 'Deleted there');
    await library.choose('Birch Legal', 'Delete');
    await expect(library.rows).toHaveCount(1);
    await library.chooseForAll('Back up all workshops');
    await expect(mine.page.getByText(/The file holds everything, also what is still sealed/)).toBeVisible();
    const dialog = mine.page.getByRole('dialog', { name: 'Back up all workshops' });
    await expect.poll(() => hasRoundFoot(dialog)).toBe(true);
    await mine.page.getByRole('button', { name: 'Save the backup' }).click();
    await writeFile(backup, await mine.savedFile(name));
    await expect(new Frame(mine).toast(/2 workshops backed up in /)).toBeVisible();
  });

  const theirs = await launch();
  const library = new LibraryPage(theirs);
  await test.step('an empty laptop takes all of it', async () => {
    await theirs.chooseFile(backup, () => theirs.page.getByRole('button', { name: 'Restore from a backup' }).click());
    const rows = restoreRows(theirs);
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: 'Birch Legal' })).toContainText('Deleted: comes back among the deleted');
    await theirs.page.getByRole('button', { name: 'Restore 2 workshops' }).click();
    await expect(library.rows).toHaveCount(1);
    await library.open('Alder Surveyors');
    await expect(new SetupPage(theirs).notes).toHaveValue('From the first laptop');
  });

  await test.step('restored once more, the changed one comes in beside it and only when asked for', async () => {
    const [frame, setup] = [new Frame(theirs), new SetupPage(theirs)];
    await setup.notes.fill('Changed on the second laptop');
    await setup.notes.press('Tab');
    await frame.saved();
    await frame.backToLibrary();
    await theirs.chooseFile(backup, () => library.chooseForAll('Restore from a backup'));
    const rows = restoreRows(theirs);
    await expect(rows.filter({ hasText: 'Birch Legal' }).getByRole('checkbox')).not.toBeChecked();
    await expect(rows.filter({ hasText: 'Alder Surveyors' })).toContainText('comes in as a copy');
    await theirs.page.getByRole('button', { name: 'Restore 1 workshop' }).click();
    await expect(frame.toast('1 workshop restored as a copy')).toBeVisible();
    await expect(library.rows).toHaveCount(2);
    await theirs.page.getByRole('button', { name: /^Alder Surveyors.*\(copy\)/ }).click();
    await expect(setup.notes).toHaveValue('From the first laptop');
  });
});

async function make(app: App, client: string, notes: string): Promise<void> {
  const [frame, setup] = [new Frame(app), new SetupPage(app)];
  await new LibraryPage(app).create(client);
  await setup.notes.fill(notes);
  await setup.notes.press('Tab');
  await frame.saved();
  await frame.backToLibrary();
}

/** Whether the corner below the buttons of a dialog is cut as round as the dialog: what is pressed there is behind it. */
const hasRoundFoot = (dialog: Locator): Promise<boolean> =>
  dialog.evaluate((element) => {
    const { left, bottom } = element.getBoundingClientRect();
    return !element.contains(document.elementFromPoint(left + 1, bottom - 1));
  });

const restoreRows = (app: App): Locator =>
  app.page
    .getByRole('table', { name: 'Workshops in the backup' })
    .getByRole('row')
    .filter({ has: app.page.getByRole('cell') });

/** The day on the calendar of the app. */
const today = (app: App): Promise<string> =>
  app.page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  });
