import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import path from 'node:path';
import { expect, test } from '../support/stories';
import { Frame } from './pages/frame';
import { LibraryPage } from './pages/library-page';
import { SetupPage } from './pages/setup-page';
import { SignPage } from './pages/sign-page';

const FILE = 'harbour-pine-advisory-alignment-workshop-november-2026.parley.json';

test('a file of a workshop that is here already is merged or copied, and overwrites nothing by itself', async ({
  app,
}, info) => {
  const [library, setup, frame] = [new LibraryPage(app), new SetupPage(app), new Frame(app)];
  const file = info.outputPath(FILE);
  await library.openSample();
  await frame.goTo('Sign and export');
  const text = await new SignPage(app).exportJson(FILE);
  await writeFile(file, text.replace('Alignment workshop, November 2026', 'Workshop as the colleague calls it'));

  await test.step('what is in it, and that it differs, is said before anything comes in', async () => {
    await frame.backToLibrary();
    await library.chooseFile(file);
    await expect(library.bringInDialog).toContainText('Harbour & Pine Advisory');
    await expect(library.bringInDialog).toContainText('9 wins');
    await expect(library.bringInDialog).toContainText('This workshop is here already');
    await expect(library.bringInDialog.getByRole('button', { name: 'Merge', exact: true })).toBeFocused();
    await app.page.keyboard.press('Escape');
    await expect(library.bringInDialog).toBeHidden();
    await expect(library.rows).toHaveCount(1);
  });
  await test.step('as a copy, it stands beside the one that is here', async () => {
    await library.chooseFile(file);
    await library.bringInDialog.getByText('As a copy').click();
    await library.bringInDialog.getByRole('button', { name: 'Bring in as a copy' }).click();
    await expect(setup.workshopName).toHaveValue(/Workshop as the colleague calls it/);
    await frame.backToLibrary();
    await expect(library.rows).toHaveCount(2);
  });
  await test.step('merged, what is here stays unless somebody takes theirs, and one undo takes it back', async () => {
    await library.chooseFile(file);
    await library.bringInDialog.getByText('What the file says', { exact: true }).click();
    await library.bringInDialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(setup.workshopName).toHaveValue('Workshop as the colleague calls it');
    await frame.undo.click();
    await expect(setup.workshopName).toHaveValue('Alignment workshop, November 2026');
  });
});

test('a workshop is dropped on the window, and what is none of ours is said to be', async ({ app }) => {
  const library = new LibraryPage(app);
  const sample = await readFile(path.join('resources/samples/harbour-and-pine.parley.json'), 'utf8');
  await expect(library.welcome).toBeVisible();
  await drop(app.page, 'notes.txt', 'Dear all');
  await expect(app.page.getByText('Nothing was opened from “notes.txt”: it is no file of Parley')).toBeVisible();
  await drop(app.page, 'broken.parley.json', sample.slice(0, 5_000));
  await expect(app.page.getByText('ends too soon')).toBeVisible();
  await expect(library.welcome).toBeVisible();
  await drop(app.page, 'sample.parley.json', sample);
  await library.bringInDialog.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(new SetupPage(app).client).toHaveValue('Harbour & Pine Advisory');
});

/** Lets a file fall on the middle of the window. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );
}
