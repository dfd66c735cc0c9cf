import { expectWholeAgreement } from '../support/agreement-pdf';
import type { App } from '../support/app';
import { exportedWorkshop } from '../support/exported-workshop';
import { KeyboardPerson } from '../support/keyboard-person';
import { readPdf } from '../support/read-pdf';
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

test('a new workshop goes from nothing to a signed agreement by keyboard alone', async ({ app }) => {
  const keys = new KeyboardPerson(app);
  await test.step('create a workshop', () => create(app, keys));
  await test.step('say who is in the room', () => setUp(app, keys));
  await test.step('both sides answer, seal and reveal', () => answerAndReveal(app, keys));
  await test.step('rate a gap and decide', () => rateAndDecide(app, keys));
  await test.step('map a win', () => mapWin(app, keys));
  await test.step('read the patterns', () => readPatterns(app, keys));
  await test.step('define an MQL and an SQL', () => define(app, keys));
  await test.step('compute the funnel', () => measure(app, keys));
  await test.step('assemble the agreement', () => agree(app, keys));
  await test.step('sign, and export PDF and JSON', () => signAndExport(app, keys));
});

async function create(app: App, keys: KeyboardPerson): Promise<void> {
  const library = new LibraryPage(app);
  await expect(library.welcome).toBeVisible();
  await keys.use(library.newWorkshop);
  await expect(library.newWorkshopClient).toBeFocused();
  await keys.type('Alder Surveyors');
  await keys.press('Enter');
  await expect(new Frame(app).stageHeading('Set up')).toBeVisible();
}

async function setUp(app: App, keys: KeyboardPerson): Promise<void> {
  const setup = new SetupPage(app);
  await keys.fill(setup.workshopName, 'Winter alignment');
  await keys.fill(setup.date, '26 Nov 2026');
  await keys.use(setup.addPersonButton('someone from marketing'));
  await expect(setup.names('Marketing')).toBeFocused();
  await keys.typeAndGoOn('Dana Okafor');
  await keys.typeAndGoOn('Head of marketing');
  await keys.use(setup.addPersonButton('someone from sales'));
  await keys.typeAndGoOn('Marcus Reyes');
  await keys.typeAndGoOn('Sales director');
  await expect(setup.roles.last()).toHaveValue('Sales director');
}

async function answerAndReveal(app: App, keys: KeyboardPerson): Promise<void> {
  const diagnose = new DiagnosePage(app);
  await keys.press('ControlOrMeta+2');
  await answer(app, keys, { side: 'marketing', shares: [20, 30, 50], objections: 'What it costs' });
  await answer(app, keys, { side: 'sales', shares: [60, 30, 10], objections: 'Whether it can wait until spring' });
  await keys.use(diagnose.reveal);
  await keys.use(diagnose.question('how far along'));
  await expect(diagnose.answer('Marketing')).toContainText('50 %');
  await expect(diagnose.answer('Sales')).toContainText('60 %');
}

interface Answers {
  readonly side: 'marketing' | 'sales';
  /** In percent: exploring, comparing, ready to decide. */
  readonly shares: readonly number[];
  readonly objections: string;
}

/** The first question wants shares, the second a list. */
async function answer(app: App, keys: KeyboardPerson, { side, shares, objections }: Answers): Promise<void> {
  const diagnose = new DiagnosePage(app);
  await keys.use(diagnose.start(side));
  for (const share of shares) await keys.typeAndGoOn(String(share));
  await keys.press('Control+Enter');
  await keys.type(objections);
  await keys.press('Control+Enter');
  await keys.use(diagnose.seal(side));
  await keys.use(diagnose.sealNow);
}

async function rateAndDecide(app: App, keys: KeyboardPerson): Promise<void> {
  const diagnose = new DiagnosePage(app);
  await keys.tabTo(diagnose.ratings.first());
  await keys.press('ArrowRight', 2);
  await expect(diagnose.ratings.nth(2)).toBeChecked();
  await keys.use(diagnose.addDecision);
  await keys.typeAndGoOn('Ready means a need and a date, written in the lead’s record.');
  await keys.fill(diagnose.decisionOwner, 'Dana Okafor');
  await keys.press('Tab');
  await expect(diagnose.decisionOwner).toHaveValue('Dana Okafor');
}

async function mapWin(app: App, keys: KeyboardPerson): Promise<void> {
  const journeys = new JourneysPage(app);
  await keys.press('ControlOrMeta+3');
  await keys.use(journeys.addWin);
  await expect(journeys.client).toBeFocused();
  await keys.type('Brook and Vale');
  await keys.fill(journeys.closedOn, '30 Oct 2026');
  await keys.tabTo(journeys.view('Canvas'), { back: true });
  await keys.press('ArrowRight');
  for (const line of ['12 Mar webinar marketing', '20 May guide', '3 Jun first call sales', '30 Oct contract sales']) {
    await keys.fill(journeys.quickAdd, line);
    await keys.press('Enter');
  }
  await expect(journeys.touchpoints).toHaveCount(4);
  await keys.use(journeys.addHandoff);
  await keys.typeAndGoOn('1 Jun 2026');
  await expect(journeys.handoffs).toHaveCount(1);
}

async function readPatterns(app: App, keys: KeyboardPerson): Promise<void> {
  await keys.press('ControlOrMeta+4');
  await expect(new PatternsPage(app).durations).toContainText(['Brook and Vale']);
  await expect(new PatternsPage(app).durations).toContainText(['83 days']);
}

async function define(app: App, keys: KeyboardPerson): Promise<void> {
  const definitions = new DefinePage(app);
  await keys.press('ControlOrMeta+5');
  await keys.tabTo(definitions.openTerm);
  await keys.press('ArrowDown');
  await expect(definitions.openTerm).toContainText('Marketing-qualified lead (MQL)');
  await keys.fill(definitions.agreedText, MQL);
  await keys.tabTo(definitions.openTerm, { back: true });
  await keys.press('ArrowDown');
  await expect(definitions.openTerm).toContainText('Sales-qualified lead (SQL)');
  await keys.fill(definitions.agreedText, SQL);
  await keys.press('Tab');
  await expect(definitions.openTerm).toContainText('Agreed');
}

async function measure(app: App, keys: KeyboardPerson): Promise<void> {
  const funnel = new MeasurePage(app);
  await keys.press('ControlOrMeta+6');
  await keys.fill(funnel.field('Revenue goal'), '1,200,000');
  await keys.fill(funnel.field('Marketing’s share'), '60');
  await keys.fill(funnel.field('Average deal'), '40,000');
  await keys.fill(funnel.field('Win rate'), '25');
  await keys.fill(funnel.field('MQL to SQL'), '40');
  await expect(funnel.needed('Leads')).toHaveText('Cannot be computed: enter lead to MQL');
  await keys.fill(funnel.field('Lead to MQL'), '20');
  await keys.press('Tab');
  await expect(funnel.needed('Customers')).toHaveText('18');
  await expect(funnel.needed('SQLs')).toHaveText('72');
  await expect(funnel.needed('MQLs')).toHaveText('180');
  await expect(funnel.needed('Leads')).toHaveText('900');
}

async function agree(app: App, keys: KeyboardPerson): Promise<void> {
  const agreement = new AgreePage(app);
  await keys.press('ControlOrMeta+7');
  await keys.fill(agreement.title, 'Winter agreement');
  await keys.fill(agreement.startsOn, '1 Dec 2026');
  await keys.use(agreement.assemble);
  await expect(agreement.clauses('Marketing commits').first()).toContainText('180');
  await expect(agreement.headings.first()).toBeFocused();
  await keys.use(agreement.nameOwners('Both commit'));
  await keys.press('Enter');
  await expect(agreement.ownersIn('Both commit').first()).toBeFocused();
  await expect(agreement.ownersIn('Both commit').last()).toHaveValue('Dana Okafor');
  await keys.tabTo(agreement.openPoint('Nobody is named who decides when the two sides disagree.'), { back: true });
  await keys.press('Enter');
  await expect(agreement.arbiter).toBeFocused();
  await keys.typeAndGoOn('Dana Okafor');
}

async function signAndExport(app: App, keys: KeyboardPerson): Promise<void> {
  const sign = new SignPage(app);
  await keys.press('ControlOrMeta+8');
  await addSigner(app, keys, { side: 'marketing', name: 'Dana Okafor' });
  await addSigner(app, keys, { side: 'sales', name: 'Marcus Reyes' });
  await keys.tabTo(sign.signButton(1), { back: true });
  await keys.press('Enter');
  for (const box of [sign.signerBoxes.first(), sign.signerBoxes.last()]) {
    await keys.tabTo(box);
    await keys.press('Space');
  }
  await keys.fill(sign.reason, 'The open points are settled in the first review.');
  await keys.use(sign.signNow);
  await expect(sign.state('Version 1 is signed, and nothing has changed since.')).toBeVisible();

  await keys.press('ControlOrMeta+e');
  const pdf = await readPdf(await app.savedPdf('alder-surveyors-sla-v1.pdf'));
  await new Frame(app).runAction('Export the workshop as JSON');
  const json = (await app.savedFile('alder-surveyors-winter-alignment.parley.json')).toString('utf8');
  expectWholeAgreement(exportedWorkshop(json), pdf);
  expect(pdf.text).toContain('Marketing delivers 180 qualified leads each year (15 a month).');
}

async function addSigner(
  app: App,
  keys: KeyboardPerson,
  { side, name }: { readonly side: 'marketing' | 'sales'; readonly name: string },
): Promise<void> {
  const sign = new SignPage(app);
  await keys.use(sign.addSigner(side));
  await keys.typeAndGoOn(name);
  await expect(sign.roleOf(name)).toHaveValue(/./);
}

const MQL = 'A person at a firm of 20 or more who asked for a guide and came to a webinar.';
const SQL = 'An MQL with whom sales has spoken and who named a budget and a date.';
