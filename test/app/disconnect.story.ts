import { expect, test } from '../support/stories';
import { AgreePage } from './pages/agree-page';
import { Frame } from './pages/frame';
import { JourneysPage } from './pages/journeys-page';
import { LibraryPage } from './pages/library-page';
import { PatternsPage } from './pages/patterns-page';

test('a disconnect goes from what the data show to the register and into a clause, and back', async ({ app }) => {
  const [frame, journeys, patterns] = [new Frame(app), new JourneysPage(app), new PatternsPage(app)];
  const agreement = new AgreePage(app);
  await new LibraryPage(app).create('Hornbeam Advisory');
  await test.step('a win in which sales answered late', async () => {
    await frame.goTo('Map wins');
    await journeys.addWin.click();
    await journeys.client.fill('Alder Surveyors');
    await journeys.closedOn.fill('30 Jun 2026');
    await journeys.showAsTable();
    for (const line of ['3 Mar 2026 demo request', '23 Mar 2026 call', '12 Jun 2026 proposal']) {
      await journeys.quickAdd.fill(line);
      await journeys.quickAdd.press('Enter');
    }
    await expect(journeys.touchpoints).toHaveCount(3);
  });
  await test.step('the rule is shown on this data, and its threshold can be changed', async () => {
    await frame.goTo('Find patterns');
    await patterns.tab('Disconnects').click();
    await expect(patterns.signal('20 days later')).toContainText('The threshold is 7');
    await patterns.threshold('More days after the asking than').fill('30');
    await patterns.threshold('More days after the asking than').press('Tab');
    await expect(patterns.signal('20 days later')).toHaveCount(0);
    await patterns.threshold('More days after the asking than').fill('7');
    await patterns.threshold('More days after the asking than').press('Tab');
  });
  await test.step('one signal is set aside with its reason, another is written down', async () => {
    await patterns.setAside('nothing from sales until', 'They asked us to wait for their budget.');
    await expect(patterns.signal('nothing from sales until')).toHaveCount(0);
    await patterns.writeDown('20 days later');
    const entry = patterns.disconnect(0);
    await expect(entry.getByRole('textbox', { name: 'What gets lost, and where' })).toHaveValue(
      /Alder Surveyors.*20 days later/,
    );
    await entry.getByRole('radio', { name: 'Sales' }).check({ force: true });
    await entry.getByRole('combobox', { name: 'Owner' }).fill('Daniel Cruz');
    await entry.getByRole('button', { name: /Goes to/ }).click();
    await app.page.getByRole('option', { name: 'A clause of the agreement' }).click();
  });
  await test.step('it is a clause of the agreement, with its reason', async () => {
    await frame.goTo('Agree');
    await agreement.assemble.click();
    const clause = agreement.clauses('Sales commits').filter({ hasText: 'Seen in 1 mapped deal' });
    await clause.getByText('Why this clause').click();
    await clause.getByRole('button', { name: 'Find patterns' }).click();
  });
  await test.step('and the reason leads back to the entry in the register', async () => {
    await expect(frame.stageHeading('Find patterns')).toBeVisible();
    await expect(patterns.disconnect(0).getByRole('textbox', { name: 'What gets lost, and where' })).toBeFocused();
    await expect(patterns.disconnect(0)).toContainText('Its clause is in the agreement.');
  });
});
