import { LibraryPage } from '../app/pages/library-page';
import { SetupPage } from '../app/pages/setup-page';
import { expect, test } from '../support/desktop-stories';

test('a second start brings the window of the first to the front and ends at once', async ({ desktop }) => {
  const setup = new SetupPage(desktop);
  await new LibraryPage(desktop).create('Alder Surveyors');
  await desktop.hideWindow();
  expect(await desktop.startAgain()).toBe(0);
  await expect.poll(() => desktop.isWindowVisible()).toBe(true);
  await expect(setup.client).toHaveValue('Alder Surveyors');
});
