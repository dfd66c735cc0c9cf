import type { App } from '../support/app';
import { expect, test } from '../support/stories';
import { DiagnosePage } from './pages/diagnose-page';
import { Frame, type StageName } from './pages/frame';
import { LibraryPage } from './pages/library-page';

const SECRET = 'Zephyrine-4711';

test('what marketing wrote is nowhere to be found until the reveal', async ({ app }) => {
  const [frame, diagnose, library] = [new Frame(app), new DiagnosePage(app), new LibraryPage(app)];
  await library.create('Alder Surveyors');
  await frame.goTo('Diagnose');

  await test.step('marketing writes', async () => {
    await diagnose.start('marketing').click();
    await diagnose.goToQuestion(2);
    await diagnose.writing.fill(`We never say ${SECRET}`);
    expect(await find(app)).toBe(true);
    await diagnose.coverUp.click();
  });
  await test.step('the cover', () => expectHidden(app));
  await test.step('the entry of sales', async () => {
    await diagnose.start('sales').click();
    await diagnose.goToQuestion(2);
    await expectHidden(app);
    await diagnose.writing.fill('We say it all the time');
    await expectHidden(app);
  });
  await test.step('every other stage', async () => {
    for (const stage of OTHERS) {
      await frame.goTo(stage);
      await expectHidden(app);
    }
  });
  await test.step('the exported file', async () => {
    await app.page.keyboard.press('ControlOrMeta+Shift+e');
    const json = await app.savedFile('alder-surveyors-sales-and-marketing-alignment.parley.json');
    expect(json.toString()).toContain('Alder Surveyors');
    expect(json.toString()).not.toContain(SECRET);
  });
  await test.step('the library and its search', async () => {
    await frame.backToLibrary();
    await expectHidden(app);
    await library.search.fill(SECRET.slice(0, 8));
    await expect(library.rows).toHaveCount(0);
  });
  await test.step('after a restart', async () => {
    await app.relaunch();
    await library.open('Alder Surveyors');
    await frame.goTo('Diagnose');
    await expectHidden(app);
  });
  await test.step('sealed', async () => {
    await diagnose.goOn('marketing').click();
    await diagnose.seal('marketing').click();
    await diagnose.sealNow.click();
    await expectHidden(app);
    await diagnose.goOn('sales').click();
    await diagnose.seal('sales').click();
    await diagnose.sealNow.click();
    await expect(diagnose.reveal).toBeVisible();
    await expectHidden(app);
  });
  await test.step('the reveal', async () => {
    await diagnose.reveal.click();
    await expect(diagnose.answer('Marketing')).toContainText(SECRET);
  });
});

async function expectHidden(app: App): Promise<void> {
  expect(await find(app), 'the secret is in the page').toBe(false);
  const undo = new Frame(app).undo;
  if ((await undo.count()) > 0) expect(await undo.getAttribute('aria-label')).not.toContain(SECRET);
}

/** Looks through the whole page: text, attributes, and what stands in fields; and through the window's title. */
function find(app: App): Promise<boolean> {
  return app.page.evaluate((secret) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    return [document.documentElement.outerHTML, document.title, ...fields].some((text) => text.includes(secret));
  }, SECRET);
}

const OTHERS: readonly StageName[] = [
  'Set up',
  'Map wins',
  'Find patterns',
  'Define',
  'Measure',
  'Agree',
  'Sign and export',
];
