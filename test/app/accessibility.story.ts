import { accessibilityProblems } from '../support/accessibility';
import type { App } from '../support/app';
import { crmExport } from '../support/crm-csv';
import { leadRows } from '../support/recent-leads';
import { expect, test } from '../support/stories';
import { DefinePage } from './pages/define-page';
import { DiagnosePage } from './pages/diagnose-page';
import { Frame, type StageName } from './pages/frame';
import { ImportPage } from './pages/import-page';
import { JourneysPage } from './pages/journeys-page';
import { LibraryPage } from './pages/library-page';
import { PatternsPage } from './pages/patterns-page';
import { RoomControl } from './pages/room-control';
import { SignPage } from './pages/sign-page';
import { Timer } from './pages/timer';

test.beforeEach(() =>
  test.skip(test.info().project.name === 'desktop', 'the pages and their engine are the same in both hosts'),
);

for (const appearance of ['Light', 'Dark'] as const) {
  test(`every screen is accessible in the ${appearance.toLowerCase()} appearance`, async ({ app }) => {
    test.setTimeout(300_000);
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    const frame = new Frame(app);
    await frame.chooseAppearance(appearance);
    await libraryAndDialogs(app);
    await newWorkshop(app);
    await sample(app);
  });
}

test('the check itself notices a button without a name', async ({ app }) => {
  await app.page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await accessibilityProblems(app.page)).toEqual([expect.stringContaining('button-name')]);
});

async function libraryAndDialogs(app: App): Promise<void> {
  const [frame, library] = [new Frame(app), new LibraryPage(app)];
  await expect(library.welcome).toBeVisible();
  await check(app, 'empty library');
  await library.newWorkshop.click();
  await expect(library.newWorkshopClient).toBeVisible();
  await check(app, 'new workshop');
  await app.page.keyboard.press('Escape');
  await frame.openPalette();
  await check(app, 'command palette');
  await app.page.keyboard.press('Escape');
  await frame.openShortcuts();
  await check(app, 'shortcut sheet');
  await app.page.keyboard.press('Escape');
}

/** What only a workshop shows in which nothing is filled in yet. */
async function newWorkshop(app: App): Promise<void> {
  const [frame, diagnose, journeys] = [new Frame(app), new DiagnosePage(app), new JourneysPage(app)];
  await new LibraryPage(app).create('Alder Surveyors');
  for (const stage of STAGES) {
    await frame.goTo(stage);
    await check(app, `${stage}, empty`);
  }
  await frame.goTo('Diagnose');
  await diagnose.start('marketing').click();
  await check(app, 'sealed entry');
  await diagnose.coverUp.click();
  await sheetsAndSlips(app);
  await frame.goTo('Map wins');
  await journeys.addWin.click();
  await expect(journeys.client).toBeVisible();
  await check(app, 'an empty win');
  await alone(app);
  await frame.backToLibrary();
}

/** The cover with people on it, the way to hand the laptop over, the grid for slips, and the choice of questions. */
async function sheetsAndSlips(app: App): Promise<void> {
  const diagnose = new DiagnosePage(app);
  await diagnose.layOutSheets('Sales', ['Daniel', 'Keisha'], 1);
  await diagnose.settings.click();
  await check(app, 'the cover with sheets and settings');
  await diagnose.chooseQuestions.click();
  await check(app, 'the choice of questions');
  await app.page.getByRole('button', { name: 'Done', exact: true }).click();
  await diagnose.openSlips('Sales');
  await diagnose.layOutSlips(1);
  await check(app, 'the grid for slips');
  await diagnose.coverUp.click();
}

/** What runs the room: the clock, the room display, the parking lot. */
async function runningTheRoom(app: App): Promise<void> {
  const [timer, room] = [new Timer(app), new RoomControl(app)];
  await timer.startNext();
  await timer.button.click();
  await check(app, 'the agenda and its clock');
  await app.page.keyboard.press('Escape');
  await room.button.click();
  await check(app, 'the room display from the console');
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('ControlOrMeta+Shift+k');
  await check(app, 'the parking lot');
  await app.page.keyboard.press('Escape');
}

async function sample(app: App): Promise<void> {
  const [frame, library] = [new Frame(app), new LibraryPage(app)];
  await library.openSample();
  for (const stage of STAGES) {
    await frame.goTo(stage);
    await check(app, `${stage} of the sample`);
  }
  await frame.goTo('Diagnose');
  await new DiagnosePage(app).questions.first().getByRole('button').click();
  await check(app, 'a question after the reveal');
  for (const place of ['Picture', 'Sort', 'Dot votes'] as const) {
    await new DiagnosePage(app).place(place).click();
    await check(app, place);
  }
  await runningTheRoom(app);
  await winsOfTheSample(app);
  await patternsOfTheSample(app);
  await definitionsOfTheSample(app);
  await signing(app);
  await frame.backToLibrary();
  await check(app, 'library');
}

async function winsOfTheSample(app: App): Promise<void> {
  const [journeys, importing] = [new JourneysPage(app), new ImportPage(app)];
  await new Frame(app).goTo('Map wins');
  await importing.open();
  await importing.choose('export.csv', Buffer.from(crmExport('salesforce', 3, 40).text));
  await importing.dateOrder('Date').getByText('Month first').click();
  await check(app, 'the columns of an import');
  await importing.dateOrder('Close date').getByText('Month first').click();
  await importing.check.click();
  await expect(importing.bringIn).toBeVisible();
  await check(app, 'the check of an import');
  await app.page.keyboard.press('Escape');
  await journeys.names.click();
  await check(app, 'the names in use');
  await app.page.keyboard.press('Escape');
  await journeys.openWin('Calloway Surveyors');
  await expect(journeys.canvas).toBeVisible();
  await check(app, 'a win as a canvas');
  await journeys.questionsAndTrace.click();
  await check(app, 'the questions beside a canvas');
  await journeys.showAsTable();
  await check(app, 'a win as a table');
}

async function patternsOfTheSample(app: App): Promise<void> {
  const patterns = new PatternsPage(app);
  await new Frame(app).goTo('Find patterns');
  await patterns.tab('Disconnects').click();
  await check(app, 'signals and the register');
  await patterns.registerView('Impact and effort').click();
  await check(app, 'the register by impact and effort');
  await patterns.tab('Shared map').click();
  await check(app, 'the shared map');
  await patterns.mapView('Table').click();
  await check(app, 'the shared map as a table');
}

async function definitionsOfTheSample(app: App): Promise<void> {
  const define = new DefinePage(app);
  await new Frame(app).goTo('Define');
  await define.term('Marketing-qualified lead (MQL)').click();
  for (const part of ['Entry and exit', 'Criteria and test', 'Ideal client', 'Lead sample'] as const) {
    await define.part(part).click();
    await check(app, `${part} in Define`);
  }
}

async function signing(app: App): Promise<void> {
  const sign = new SignPage(app);
  await new Frame(app).goTo('Sign and export');
  await sign.signButton(1).click();
  await expect(sign.confirmation).toBeVisible();
  await check(app, 'the question before a version is frozen');
  await app.page.keyboard.press('Escape');
}

/** What one side writes or rates on its own. */
async function alone(app: App): Promise<void> {
  const define = new DefinePage(app);
  await new Frame(app).goTo('Define');
  await define.writeDraft('marketing').click();
  await check(app, 'the draft of one side');
  await define.cover.click();
  await define.part('Lead sample').click();
  await define.bringIn(leadRows());
  await define.rateAs('Marketing').click();
  await check(app, 'the ratings of one side');
  await define.cover.click();
}

async function check(app: App, screen: string): Promise<void> {
  expect.soft(await accessibilityProblems(app.page), screen).toEqual([]);
}

const STAGES: readonly StageName[] = [
  'Set up',
  'Diagnose',
  'Map wins',
  'Find patterns',
  'Define',
  'Measure',
  'Agree',
  'Sign and export',
];
