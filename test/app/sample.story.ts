import { writeFile } from 'node:fs/promises';
import { expectWholeAgreement } from '../support/agreement-pdf';
import type { App } from '../support/app';
import { exportedWorkshop } from '../support/exported-workshop';
import { type ReadPdf, readPdf } from '../support/read-pdf';
import { expect, test } from '../support/stories';
import { AgreePage } from './pages/agree-page';
import { DefinePage } from './pages/define-page';
import { DiagnosePage } from './pages/diagnose-page';
import { Frame } from './pages/frame';
import { JourneysPage } from './pages/journeys-page';
import { LibraryPage } from './pages/library-page';
import { MeasurePage } from './pages/measure-page';
import { PatternsPage } from './pages/patterns-page';
import { SetupPage } from './pages/setup-page';
import { SignPage } from './pages/sign-page';

test('the sample is walked through, signed and exported, and opens on another laptop as the same workshop', async ({
  launch,
}, info) => {
  const app = await launch();
  await new LibraryPage(app).openSample();
  await walkThroughTheSample(app);

  const { json, pdf } = await test.step('sign and export', () => signAndExport(app));
  await test.step('the PDF holds the whole agreement', () => {
    expect(pdf.pages.length).toBeGreaterThan(3);
    expectWholeAgreement(exportedWorkshop(json), pdf);
  });

  await test.step('the JSON file opens in an empty library as the same workshop', async () => {
    const file = info.outputPath(JSON_NAME);
    await writeFile(file, json);
    const other = await launch();
    await expect(new LibraryPage(other).welcome).toBeVisible();
    await new LibraryPage(other).bringIn(file);
    await new Frame(other).goTo('Sign and export');
    await expect(new SignPage(other).state('Version 1 is signed, and nothing has changed since.')).toBeVisible();
    expect(await new SignPage(other).exportJson(JSON_NAME)).toBe(json);
  });
});

async function walkThroughTheSample(app: App): Promise<void> {
  const frame = new Frame(app);
  await test.step('Set up', async () => {
    const setup = new SetupPage(app);
    await expect(frame.header.getByText('Sample', { exact: true })).toBeVisible();
    await expect(setup.client).toHaveValue('Harbour & Pine Advisory');
    await expect(setup.names('Marketing')).toHaveCount(3);
    await expect(setup.names('Sales')).toHaveCount(3);
  });
  await test.step('Diagnose', async () => {
    const diagnose = new DiagnosePage(app);
    await frame.goTo('Diagnose');
    await expect(diagnose.questions).toHaveCount(48);
    await expect(diagnose.decisions).toHaveCount(16);
  });
  await test.step('Map wins', async () => {
    const journeys = new JourneysPage(app);
    await frame.goTo('Map wins');
    await expect(journeys.wins).toHaveCount(8);
    await journeys.openWin('Calloway Surveyors');
    await expect(journeys.canvas).toBeVisible();
    await journeys.showAsTable();
    await expect(journeys.touchpoints).toHaveCount(12);
    await expect(journeys.handoffs).toHaveCount(1);
  });
  await test.step('Find patterns', async () => {
    const patterns = new PatternsPage(app);
    await frame.goTo('Find patterns');
    await expect(patterns.durations).toHaveCount(8);
    await expect(patterns.content('Cost of delay guide')).toContainText('6 of 8 wins');
  });
  await test.step('Define', async () => {
    const define = new DefinePage(app);
    await frame.goTo('Define');
    await define.term('Sales-qualified lead (SQL)').click();
    await expect(define.agreedText).toHaveValue(/^An MQL with whom sales has spoken/);
    await define.part('Lead sample').click();
    await expect(define.leads).toHaveCount(20);
  });
  await test.step('Measure', async () => {
    const measure = new MeasurePage(app);
    await frame.goTo('Measure');
    await expect(measure.needed('Customers')).toHaveText('18');
    await expect(measure.needed('SQLs')).toHaveText('72');
    await expect(measure.needed('MQLs')).toHaveText('180');
    await expect(measure.needed('Leads')).toHaveText('900');
  });
  await test.step('Agree', async () => {
    const agree = new AgreePage(app);
    await frame.goTo('Agree');
    await expect(agree.clauses('Marketing commits')).not.toHaveCount(0);
    await expect(agree.clauses('Sales commits')).not.toHaveCount(0);
    await expect(agree.readiness).toContainText('Nothing is missing. Read it together once more, then sign.');
  });
}

async function signAndExport(app: App): Promise<{ readonly json: string; readonly pdf: ReadPdf }> {
  const sign = new SignPage(app);
  await new Frame(app).goTo('Sign and export');
  await expect(sign.state('A draft that nobody has signed.')).toBeVisible();
  await sign.sign(1);
  await expect(sign.state('Version 1 is signed, and nothing has changed since.')).toBeVisible();
  await expect(sign.versions.first()).toContainText('Version 1');
  const pdf = await readPdf(await sign.exportPdf('harbour-pine-advisory-sla-v1.pdf'));
  return { json: await sign.exportJson(JSON_NAME), pdf };
}

const JSON_NAME = 'harbour-pine-advisory-alignment-workshop-november-2026.parley.json';
