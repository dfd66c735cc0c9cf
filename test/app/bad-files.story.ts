import { mkdir } from 'node:fs/promises';
import { writeBadFiles } from '../support/bad-files';
import { expect, test } from '../support/stories';
import { Frame } from './pages/frame';
import { LibraryPage } from './pages/library-page';

test('a file that is no workshop is refused in one sentence, and the library stays as it was', async ({
  app,
}, info) => {
  const [frame, library] = [new Frame(app), new LibraryPage(app)];
  await mkdir(info.outputPath(), { recursive: true });
  const badFiles = await writeBadFiles(info.outputPath());
  await library.create('Alder Surveyors');
  await frame.backToLibrary();
  const before = await library.rows.allInnerTexts();

  for (const { name, file, says, code, onlyOnDesktop } of badFiles) {
    if (onlyOnDesktop && app.host === 'browser') continue;
    await test.step(name, async () => {
      await library.chooseFile(file);
      await expect(frame.toast(says)).toContainText(`Code: ${code}`);
      await frame.dismissToast(says);
      await expect(library.heading).toBeVisible();
      expect(await library.rows.allInnerTexts()).toEqual(before);
    });
  }
  expect(await app.page.evaluate(() => 'polluted' in {})).toBe(false);
  await app.relaunch();
  await expect(library.heading).toBeVisible();
  expect(await library.rows.allInnerTexts()).toEqual(before);
});
