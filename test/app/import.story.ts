import { crmExport } from '../support/crm-csv';
import { expect, test } from '../support/stories';
import { Frame } from './pages/frame';
import { ImportPage } from './pages/import-page';
import { JourneysPage } from './pages/journeys-page';
import { LibraryPage } from './pages/library-page';
import { PatternsPage } from './pages/patterns-page';

test('a CRM export with messy dates becomes wins and patterns, in one step that can be taken back', async ({ app }) => {
  const [frame, journeys, importing] = [new Frame(app), new JourneysPage(app), new ImportPage(app)];
  const { text, rows, expected } = crmExport('salesforce', 7, 320);
  await new LibraryPage(app).create('Hornbeam Advisory');
  await frame.goTo('Map wins');

  await test.step('a spreadsheet is refused in one sentence', async () => {
    await importing.open();
    await importing.choose('export.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0]));
    await expect(importing.refusal).toContainText('CSV');
  });
  await test.step('where day and month cannot be told apart, somebody has to say', async () => {
    await importing.choose('export.csv', Buffer.from(text));
    await expect(importing.dialog).toContainText('Recognised as Salesforce');
    await expect(importing.check).toBeDisabled();
    await importing.dateOrder('Date').getByText('Month first').click();
    await importing.dateOrder('Close date').getByText('Month first').click();
    await importing.check.click();
  });
  await test.step('every row is accounted for', async () => {
    expect(rows).toBeGreaterThanOrEqual(300);
    await expect(importing.count('Rows of the file')).toHaveText(String(rows));
    await expect(importing.count('Touchpoints')).toHaveText(String(expected.touchpoints));
    await expect(importing.count('Rejected')).toHaveText(String(expected.rejected));
    await expect(importing.count('Merged duplicates')).toHaveText(String(expected.duplicates));
  });
  await test.step('rejected rows are saved with their reasons', async () => {
    await importing.list('Rejected rows').click();
    await importing.saveRejected.click();
    const saved = (await app.savedFile('export-rejected.csv')).toString();
    expect(saved.trimEnd().split('\r\n').length - 1).toBeGreaterThanOrEqual(expected.rejected);
  });
  await test.step('all of it comes in, and is analysed', async () => {
    await importing.bringIn.click();
    await importing.close.click();
    await expect(journeys.wins).toHaveCount(expected.deals);
    await frame.goTo('Find patterns');
    await expect(new PatternsPage(app).durations).toHaveCount(expected.won);
  });
  await test.step('one undo takes all of it back', async () => {
    await frame.undo.click();
    await frame.goTo('Map wins');
    await expect(journeys.wins).toHaveCount(0);
  });
});
