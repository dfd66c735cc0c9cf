import type { App } from '../support/app';
import { leadRows, recentLeads } from '../support/recent-leads';
import { expect, test } from '../support/stories';
import { DefinePage } from './pages/define-page';
import { Frame } from './pages/frame';
import { LibraryPage } from './pages/library-page';

const MQL = 'Marketing-qualified lead (MQL)';

test('two blind drafts become one agreed definition, word by word', async ({ app }) => {
  const [frame, define] = [new Frame(app), new DefinePage(app)];
  await new LibraryPage(app).create('Alder Surveyors');
  await frame.goTo('Define');
  await define.term(MQL).click();

  await test.step('marketing writes and seals; nothing of it can be seen', async () => {
    await define.writeDraft('marketing').click();
    await define.draftOf('marketing').fill('A firm above 50 people that downloaded two guides');
    await define.seal();
    await expect(app.page.getByText('downloaded two guides')).toHaveCount(0);
    await expect(define.reveal).toBeHidden();
  });
  await test.step('sales writes and seals', async () => {
    await define.writeDraft('sales').click();
    await expect(app.page.getByText('downloaded two guides')).toHaveCount(0);
    await define.draftOf('sales').fill('A firm above 80 people that asked for a call');
    await define.seal();
  });
  await test.step('the reveal shows where they differ, and the room takes words of both', async () => {
    await define.reveal.click();
    await define.words(1, 'Sales').click();
    await define.words(2, 'Marketing').click();
    await define.agreeOnMerge.click();
    await expect(define.agreedText).toHaveValue('A firm above 80 people that downloaded two guides');
    await expect(define.openTerm).toContainText('Agreed');
  });
  await test.step('both drafts are kept, also over a restart', async () => {
    await frame.saved();
    await app.relaunch();
    await define.term(MQL).click();
    await expect(define.agreedText).toHaveValue('A firm above 80 people that downloaded two guides');
    await app.page.getByRole('button', { name: 'Both drafts and how they differ' }).click();
    await expect(app.page.getByRole('region', { name: 'Sales’ draft' })).toContainText('asked for a call');
  });
});

test('twenty leads are rated by both sides, and a condition is changed until the definition fits', async ({ app }) => {
  const [frame, define] = [new Frame(app), new DefinePage(app)];
  await new LibraryPage(app).create('Alder Surveyors');
  await frame.goTo('Define');

  await test.step('twenty leads are pasted', async () => {
    await define.part('Lead sample').click();
    await define.bringIn(leadRows());
    await expect(define.leads).toHaveCount(recentLeads.length);
  });
  await test.step('each side rates on its own', async () => {
    await define.rateAs('Marketing').click();
    await define.rateAll(recentLeads.map(({ marketing }) => marketing));
    await expect(app.page.getByText('12 of 20')).toHaveCount(0);
    await define.rateAs('Sales').click();
    await define.rateAll(recentLeads.map(({ sales }) => sales));
  });
  await test.step('the reveal counts first, then measures', async () => {
    await define.reveal.click();
    const main = app.page.getByRole('main');
    await expect(main).toContainText('12 of 20');
    await expect(main).toContainText('0.266');
    await expect(main).toContainText('0.200');
    await expect(main).toContainText('p = 0.0703');
  });
  await test.step('a definition by numbers lets in three that neither side would work', async () => {
    await define.part('Terms and ladder').click();
    await define.term(MQL).click();
    await define.part('Criteria and test').click();
    await app.page.getByRole('button', { name: 'Ask who they are' }).click();
    await condition(app, 1, 'Employees', 'is at least', '20');
    await expect(app.page.getByRole('main')).toContainText('9 of 12');
    await expect(sampleTest(app)).toContainText('Wickerfield Staffing');
  });
  await test.step('the number is changed until it fits, and the lead that moves is named', async () => {
    await define.condition(1, 'Value').fill('40');
    await define.condition(1, 'Value').press('Tab');
    await expect(app.page.getByRole('main')).toContainText('10 of 12');
    await app.page.getByRole('button', { name: 'Make it a condition: Employees at most 320' }).click();
    await expect(app.page.getByRole('main')).toContainText('12 of 12');
  });
  await test.step('its sentence becomes the agreed text', async () => {
    await app.page.getByRole('button', { name: 'Use this sentence as the agreed text' }).click();
    await define.part('Meaning').click();
    await expect(define.agreedText).toHaveValue('A lead counts when it has 40 to 320 employees.');
  });
});

async function condition(app: App, n: number, attribute: string, test: string, value: string): Promise<void> {
  const define = new DefinePage(app);
  await define.condition(n, 'What is known').fill(attribute);
  await define.condition(n, 'What is known').press('Tab');
  await define.testOf(n).click();
  await app.page.getByRole('option', { name: test, exact: true }).click();
  await define.condition(n, 'Value').fill(value);
  await define.condition(n, 'Value').press('Tab');
}

const sampleTest = (app: App) => app.page.getByRole('region', { name: 'Test on the sample' });
