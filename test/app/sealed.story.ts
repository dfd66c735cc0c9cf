import type { App } from '../support/app';
import { hunt, type Place, placesOf } from '../support/leak-hunt';
import { leadRows } from '../support/recent-leads';
import { readPdf } from '../support/read-pdf';
import { expect, test } from '../support/stories';
import { DefinePage } from './pages/define-page';
import { DiagnosePage } from './pages/diagnose-page';
import { Frame, type StageName } from './pages/frame';
import { LibraryPage } from './pages/library-page';
import { RoomControl } from './pages/room-control';

const SECRET = 'Zephyrine-4711';

test('what a side wrote is nowhere to be found until the reveal', async ({ app }) => {
  const [frame, diagnose, library] = [new Frame(app), new DiagnosePage(app), new LibraryPage(app)];
  await library.create('Alder Surveyors');
  const room = await new RoomControl(app).open();
  let places = placesOf(app, room);
  const expectHidden = async (where = places): Promise<void> => {
    expect(await hunt(where, SECRET)).toEqual([]);
    if ((await frame.undo.count()) > 0) expect(await frame.undo.getAttribute('aria-label')).not.toContain(SECRET);
  };
  await frame.goTo('Diagnose');
  await diagnose.settings.click();
  await diagnose.predicts.click();
  await diagnose.layOutSheets('Sales', ['Daniel'], 2);

  await test.step('marketing writes: answer, evidence, list, prediction', async () => {
    await diagnose.start('marketing').click();
    await diagnose.goToQuestion(5);
    await diagnose.writing.fill(`The ${SECRET} guide`);
    await diagnose.goToQuestion(7);
    await diagnose.writing.fill(`${SECRET} means interest`);
    await app.page.getByRole('textbox', { name: 'A recent example' }).fill(`Case ${SECRET}`);
    await diagnose.goToQuestion(15);
    await diagnose.writing.fill(`We never say ${SECRET}`);
    await app.page.getByRole('textbox', { name: 'What will sales say?' }).fill(`They say ${SECRET}`);
    expect(await hunt(places, SECRET)).toContain('the fields of the console');
    await expectHidden(inRoom(places));
    await diagnose.coverUp.click();
  });
  await test.step('the cover, and the screen that would hand the laptop back to marketing', async () => {
    await expectHidden();
    await diagnose.goOn('marketing').click();
    await expectHidden();
    await diagnose.backToCover.click();
  });
  await test.step('the sheet of one person of sales, and then of another', async () => {
    await diagnose.handTo('Daniel');
    await diagnose.goToQuestion(15);
    await expectHidden();
    await diagnose.writing.fill(`Daniel says ${SECRET}`);
    await expectHidden(inRoom(places));
    await diagnose.coverUp.click();
    await diagnose.handTo('Unnamed 1');
    await diagnose.goToQuestion(15);
    await expectHidden();
    await diagnose.writing.fill('We say it all the time');
    await diagnose.coverUp.click();
  });
  await test.step('slips of marketing, one of them not readable yet', async () => {
    await diagnose.openSlips('Marketing');
    await expectHidden(inRoom(places));
    await diagnose.layOutSlips(1);
    await diagnose.slipCell(17, 'Unnamed 1').fill(SECRET);
    await diagnose.slipCell(17, 'Unnamed 1').press('Enter');
    await diagnose.coverUp.click();
    await expectHidden();
    await diagnose.openSlips('Marketing');
    await diagnose.slipCell(17, 'Unnamed 1').fill('30');
    await diagnose.slipCell(17, 'Unnamed 1').press('Enter');
    await diagnose.coverUp.click();
  });
  await test.step('every other stage, the palette and the questions', async () => {
    for (const stage of OTHERS) {
      await frame.goTo(stage);
      await expectHidden();
    }
    await frame.openPalette();
    await expectHidden();
    await app.page.keyboard.press('Escape');
    await frame.goTo('Diagnose');
    await diagnose.chooseQuestions.click();
    await expectHidden();
    await app.page.getByRole('button', { name: 'Done', exact: true }).click();
  });
  await test.step('every file that can leave', async () => {
    for (const text of await everyExport(app)) {
      expect(text).toContain('Sales and marketing');
      expect(text).not.toContain(SECRET);
    }
  });
  await test.step('the library and its search', async () => {
    await frame.backToLibrary();
    await expectHidden();
    await library.search.fill(SECRET.slice(0, 8));
    await expect(library.rows).toHaveCount(0);
  });
  await test.step('after a restart', async () => {
    await app.relaunch();
    await library.open('Alder Surveyors');
    places = placesOf(app, await new RoomControl(app).open());
    await frame.goTo('Diagnose');
    await expectHidden();
  });
  await test.step('the hunt finds what is planted, at every place', async () => {
    for (const place of places) {
      const takeAway = await place.plant(SECRET);
      expect(await hunt([place], SECRET)).toEqual([place.name]);
      await takeAway();
    }
    await expectHidden();
  });
  await test.step('sealed', async () => {
    for (const name of ['Marketing together', 'Unnamed 1']) await sealSheet(app, 'marketing', name);
    for (const name of ['Daniel', 'Unnamed 1']) await sealSheet(app, 'sales', name);
    await expect(diagnose.reveal).toBeVisible();
    await expectHidden();
  });
  await test.step('the reveal', async () => {
    await diagnose.reveal.click();
    await diagnose.question('What does qualified mean').click();
    await expect(diagnose.answer('Marketing')).toContainText(SECRET);
    // The room display gets its picture a moment after the console has its own.
    await expect.poll(() => hunt(places, SECRET)).toContain('the document of the room display');
  });
});

/** Seals a sheet from the cover. */
async function sealSheet(app: App, side: 'marketing' | 'sales', name: string): Promise<void> {
  const diagnose = new DiagnosePage(app);
  const row = diagnose.sheets(side).filter({ hasText: name });
  await row.getByRole('button', { name: `Seal ${name}’s answers` }).click();
  await diagnose.sealNow.click();
}

/** The text of the JSON, the draft, the hand-over sheet with notes, the slips and the kit. */
async function everyExport(app: App): Promise<readonly string[]> {
  const [{ page }, frame, diagnose] = [app, new Frame(app), new DiagnosePage(app)];
  await page.keyboard.press('ControlOrMeta+Shift+e');
  const json = await app.savedFile('alder-surveyors-sales-and-marketing-alignment.parley.json');
  await page.keyboard.press('ControlOrMeta+e');
  const draft = await readPdf(await app.savedPdf('alder-surveyors-sla-draft.pdf'));
  await frame.runAction('Save the hand-over sheet…');
  await page.getByText('With my private notes').click();
  await page.getByRole('button', { name: 'Save the sheet' }).click();
  const handOver = await readPdf(await app.savedPdf('alder-surveyors-hand-over.pdf'));
  await diagnose.printSlips();
  const slips = await readPdf(await app.savedPdf('sales-and-marketing-alignment-answer-slips.pdf'));
  return [json.toString(), draft.text, handOver.text, slips.text];
}

const inRoom = (places: readonly Place[]): readonly Place[] =>
  places.filter(({ name }) => name.includes('the room display'));

test('a draft, an ideal client and a rating are nowhere to be found until the reveal', async ({ app }) => {
  const [frame, define] = [new Frame(app), new DefinePage(app)];
  await new LibraryPage(app).create('Alder Surveyors');
  const places = placesOf(app, await new RoomControl(app).open());
  const expectHidden = async (where = places): Promise<void> => {
    expect(await hunt(where, SECRET)).toEqual([]);
    if ((await frame.undo.count()) > 0) expect(await frame.undo.getAttribute('aria-label')).not.toContain(SECRET);
  };
  await frame.goTo('Define');

  await test.step('marketing drafts a term', async () => {
    await define.term(MQL).click();
    await define.writeDraft('marketing').click();
    await define.draftOf('marketing').fill(`A lead is a ${SECRET}`);
    expect(await hunt(places, SECRET)).toContain('the fields of the console');
    await expectHidden(inRoom(places));
    await define.cover.click();
    await expectHidden();
  });
  await test.step('marketing describes the ideal client', async () => {
    await define.part('Ideal client').click();
    await define.describe('marketing').click();
    await app.page.getByRole('textbox', { name: /^Industries/ }).fill(SECRET);
    await expectHidden(inRoom(places));
    await define.cover.click();
    await expectHidden();
    await define.describe('sales').click();
    await expectHidden();
    await define.cover.click();
  });
  await test.step('marketing rates a lead and says why', async () => {
    await define.part('Lead sample').click();
    await define.bringIn(leadRows());
    await define.rateAs('Marketing').click();
    await app.page.getByRole('textbox', { name: 'Note', exact: true }).fill(SECRET);
    await expectHidden(inRoom(places));
    await define.cover.click();
    await expectHidden();
    await define.rateAs('Sales').click();
    await expectHidden();
    await define.cover.click();
  });
  await test.step('the other stages, the draft of sales, and the exported workshop', async () => {
    for (const stage of OTHERS) {
      await frame.goTo(stage);
      await expectHidden();
    }
    await frame.goTo('Define');
    await define.part('Terms and ladder').click();
    await define.term(MQL).click();
    await define.writeDraft('sales').click();
    await expectHidden();
    await define.cover.click();
    await app.page.keyboard.press('ControlOrMeta+Shift+e');
    const json = await app.savedFile('alder-surveyors-sales-and-marketing-alignment.parley.json');
    expect(json.toString()).not.toContain(SECRET);
  });
});

const MQL = 'Marketing-qualified lead (MQL)';

const OTHERS: readonly StageName[] = [
  'Set up',
  'Map wins',
  'Find patterns',
  'Define',
  'Measure',
  'Agree',
  'Sign and export',
];
