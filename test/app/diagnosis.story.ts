import type { App } from '../support/app';
import { readPdf } from '../support/read-pdf';
import { expect, test } from '../support/stories';
import { DiagnosePage } from './pages/diagnose-page';
import { Frame } from './pages/frame';
import { LibraryPage } from './pages/library-page';

/** The places of three questions among those that a new workshop asks. */
const MISSING_FIELDS = 3;
const READY = 4;
const DAYS = 17;

test('two sides answer on one laptop, are revealed together, and every gap ends in a decision', async ({ app }) => {
  const [frame, diagnose] = [new Frame(app), new DiagnosePage(app)];
  await new LibraryPage(app).create('Alder Surveyors');
  await frame.goTo('Diagnose');

  await test.step('both sides also predict, and sales answers person by person', async () => {
    await diagnose.settings.click();
    await diagnose.predicts.click();
    await diagnose.layOutSheets('Sales', ['Daniel', 'Keisha'], 1);
    await expect(diagnose.sheets('sales')).toHaveCount(3);
  });
  await test.step('marketing', async () => {
    await diagnose.start('marketing').click();
    await answerDays(app, '30', '60');
    await pick(app, ['Company']);
    await diagnose.goToQuestion(READY);
    await diagnose.writing.fill('A download and a call');
    await diagnose.seal('marketing').click();
    await diagnose.sealNow.click();
    await expect(diagnose.start('marketing')).toBeHidden();
    await expect(diagnose.reveal).toBeHidden();
  });
  await test.step('Daniel and somebody unnamed write; the sheet of Keisha stays empty and holds nobody up', async () => {
    await diagnose.handTo('Daniel');
    await answerDays(app, '120', null);
    await pick(app, ['Company', 'Where the lead came from']);
    await diagnose.goToQuestion(READY);
    await diagnose.writing.fill('A budget and a date');
    await diagnose.sealOf('Daniel').click();
    await diagnose.sealNow.click();
    await diagnose.handTo('Unnamed 1');
    await answerDays(app, '60', null);
    await expect(diagnose.reveal).toBeHidden();
    await diagnose.sealOf('Unnamed 1').click();
    await diagnose.sealNow.click();
  });
  await test.step('the reveal puts the widest gap first, in words with its counts', async () => {
    await diagnose.reveal.click();
    await expect(diagnose.questions.nth(0)).toContainText('30 against 90 days');
    await expect(diagnose.questions.nth(1)).toContainText('1 of 2 picked by both');
    await diagnose.question('How many days').click();
    await diagnose.answer('Sales').getByText('2 answers').first().click();
    await expect(diagnose.answer('Sales')).toContainText('Daniel');
    await expect(diagnose.answer('Sales')).not.toContainText('Keisha');
    await expect(diagnose.answer('Marketing')).toContainText('60 days');
  });
  await test.step('a gap in words is rated by the room', async () => {
    await diagnose.question('ready for sales').click();
    await diagnose.rate('Opposite');
    await expect(diagnose.questions.filter({ hasText: 'ready for sales' })).toContainText(/opposite/i);
  });
  await test.step('every gap ends in a decision; what has none is listed at the close', async () => {
    await diagnose.decide('One definition, written today', 'Daniel');
    await diagnose.question('How many days').click();
    await diagnose.decide('Use the mapped wins instead of guesses', 'Daniel');
    await diagnose.place('Summary').click();
    await expect(diagnose.undecided).toHaveCount(1);
    await diagnose.undecided.getByRole('button').click();
    await diagnose.decide('Both fields on every form', 'Keisha');
    await diagnose.place('Summary').click();
    await expect(diagnose.undecided).toHaveCount(0);
    await expect(diagnose.decisions).toHaveCount(3);
  });
  await test.step('after a restart all of it is there', async () => {
    await frame.saved();
    await app.relaunch();
    await expect(diagnose.decisions).toHaveCount(3);
  });
});

test('both sides answer on paper, and their slips are typed in', async ({ app }) => {
  const [frame, diagnose] = [new Frame(app), new DiagnosePage(app)];
  await new LibraryPage(app).create('Alder Surveyors');
  await frame.goTo('Diagnose');

  await test.step('the slips hold every question with its number, and nothing else', async () => {
    await diagnose.printSlips();
    const { text } = await readPdf(await app.savedPdf('sales-and-marketing-alignment-answer-slips.pdf'));
    expect(text).toContain('how far along are they');
    expect(text).toContain('For marketing');
    expect(text).toContain('For sales');
  });
  await test.step('marketing: one slip', async () => {
    await diagnose.openSlips('Marketing');
    await diagnose.layOutSlips(1);
    await typeSlip(app, 'Unnamed 1', { 1: '20 50 30', 3: '2', 17: '30' });
    await diagnose.sealSlips.click();
    await diagnose.sealNow.click();
  });
  await test.step('sales: two slips; what cannot be read is said in the cell and kept, also over a restart', async () => {
    await diagnose.openSlips('Sales');
    await diagnose.layOutSlips(2);
    await typeSlip(app, 'Unnamed 1', { 1: '60 30 20', 3: '2, 7', 17: '120' });
    await expect(app.page.getByText('These add up to 110. Make them 100.')).toBeVisible();
    await frame.saved();
    await app.relaunch();
    await diagnose.openSlips('Sales');
    await expect(diagnose.slipCell(1, 'Unnamed 1')).toHaveValue('60 30 20');
    await typeSlip(app, 'Unnamed 1', { 1: '60 20 20' });
    await typeSlip(app, 'Unnamed 2', { 17: '60' });
    await diagnose.sealSlips.click();
    await diagnose.sealNow.click();
  });
  await test.step('the same gaps as from the laptop, in the same order', async () => {
    await diagnose.reveal.click();
    await expect(diagnose.questions.nth(0)).toContainText('30 against 90 days');
    await expect(diagnose.questions.nth(1)).toContainText('1 of 2 picked by both');
    await expect(diagnose.questions.nth(2)).toContainText('40 of 100 points differ');
  });
});

async function answerDays(app: App, days: string, prediction: string | null): Promise<void> {
  await new DiagnosePage(app).goToQuestion(DAYS);
  const field = (name: RegExp) => app.page.getByRole('textbox', { name }).first();
  await field(/^Your answer/).fill(days);
  if (prediction !== null) await field(/^What will sales say/).fill(prediction);
  await app.page.keyboard.press('Tab');
}

async function pick(app: App, fields: readonly string[]): Promise<void> {
  await new DiagnosePage(app).goToQuestion(MISSING_FIELDS);
  for (const name of fields) await app.page.getByText(name, { exact: true }).click();
}

async function typeSlip(app: App, name: string, answers: Readonly<Record<number, string>>): Promise<void> {
  for (const [n, typed] of Object.entries(answers)) {
    const cell = new DiagnosePage(app).slipCell(Number(n), name);
    await cell.fill(typed);
    await cell.press('Enter');
  }
}
