import { Frame } from '../app/pages/frame';
import { LibraryPage } from '../app/pages/library-page';
import { SetupPage } from '../app/pages/setup-page';
import { damages, storeIn } from '../support/store-damage';
import { expect, test } from '../support/stories';

test('whatever happens to the working store, everything is back from the vault, and a banner says so', async ({
  app,
}) => {
  const frame = new Frame(app);
  const library = new LibraryPage(app);
  const setup = new SetupPage(app);
  await library.create('Brook and Vale');
  await frame.backToLibrary();
  await library.create('Alder Surveyors');

  for (const { name, ruin } of damages) {
    await test.step(name, async () => {
      await setup.notes.fill(`Written before: ${name}`);
      await setup.notes.press('Tab');
      await frame.saved();
      await app.close();
      await ruin(storeIn(app.userData));
      await app.relaunch();
      await expect(frame.notice(RECOVERED)).toBeVisible();
      await expect(frame.stageHeading('Set up')).toBeVisible();
      await expect(setup.client).toHaveValue('Alder Surveyors');
      await expect(setup.notes).toHaveValue(`Written before: ${name}`);
    });
  }

  await test.step('the store that was built anew is sound', async () => {
    await frame.backToLibrary();
    await expect(library.rows).toHaveCount(2);
    await app.relaunch();
    await expect(library.workshop('Brook and Vale')).toBeVisible();
    await expect(frame.notice(RECOVERED)).toBeHidden();
  });
});

const RECOVERED =
  '2 workshops were recovered from the safe copy on this laptop. The working store was damaged and has been set aside.';
