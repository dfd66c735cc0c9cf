import { test as lawful } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { editClause } from '../../../../../shared/commands/clauses';
import { signVersion } from '../../../../../shared/commands/sign';
import { setSkipped } from '../../../../../shared/commands/skip';
import { agreementStats } from '../../../../../shared/definitions/agreement-stats';
import { compareRatings, ratingTable } from '../../../../../shared/definitions/compare-ratings';
import { shownRatings } from '../../../../../shared/definitions/sample-phase';
import { gapWords } from '../../../../../shared/diagnosis/gap-words';
import { gapOf } from '../../../../../shared/diagnosis/measured-gap';
import type { JourneyId, LeadId, SheetId, VersionId } from '../../../../../shared/ids';
import { invariant } from '../../../../../shared/invariant';
import { redact } from '../../../../../shared/redaction/redact';
import { leaderSummary } from '../../../../../shared/report/documents/leader/leader-summary';
import type { Block, SideBySide } from '../../../../../shared/report/model';
import { recordReport } from '../../../../../shared/report/documents/record/record';
import { reportHtml } from '../../../../../shared/report/html/report-html';
import { onDay, type IsoDate } from '../../../../../shared/time';
import type { Workshop } from '../../../../../shared/workshop/schema';
import type { SignedVersion } from '../../../../../shared/workshop/schema/agreement';
import type { SampleLead } from '../../../../../shared/workshop/schema/definitions';
import type { Sheet } from '../../../../../shared/workshop/schema/diagnosis';
import type { Journey } from '../../../../../shared/workshop/schema/journeys';
import { list, tableOf } from '../../../../../shared/workshop/table';
import { anyJourneys } from '../../../../support/any-journey';
import { Q } from '../../../../support/diagnosis';
import { fullWorkshop, sampleWorkshop } from '../../../../support/marked-workshop';
import { newWorkshop } from '../../../../support/new-workshop';
import { after } from '../../../../support/run-commands';
import { signableWorkshop, signedWorkshop, signing, TODAY } from '../../../../support/signed-workshop';

const recordOf = (workshop: Workshop, withNotes = false) => recordReport(workshop, { today: TODAY, withNotes });
const titles = (workshop: Workshop) => recordOf(workshop).sections.map(({ title }) => title);
const blocksIn = (workshop: Workshop, title: string, withNotes = false): readonly Block[] =>
  invariant(
    recordOf(workshop, withNotes).sections.find((section) => section.title === title),
    `the record has a section “${title}”`,
  ).blocks;
const textIn = (workshop: Workshop, title: string) => JSON.stringify(blocksIn(workshop, title));
const rowsIn = (workshop: Workshop, withNotes = false): readonly SideBySide['rows'][number][] =>
  blocksIn(workshop, 'Answers side by side', withNotes).flatMap((block) =>
    block.kind === 'side-by-side' ? block.rows : [],
  );

test('has its parts in the order in which they are looked up, numbered, and lists them', () => {
  const report = recordOf(sampleWorkshop());
  expect(report.hasContents).toBe(true);
  expect(report.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Who and when',
    '2 Gaps',
    '3 Decisions',
    '4 Open actions',
    '5 Parking lot',
    '6 Answers side by side',
    '7 Patterns over the wins',
    '8 Journeys',
    '9 Definitions',
    '10 Calibration on real leads',
    '11 Goal and metrics',
    '12 The agreement in short',
  ]);
});

test('sets every answered question with both answers, how far they are apart, and what was decided', () => {
  const workshop = sampleWorkshop();
  const rows = rowsIn(workshop);
  const asked = list(workshop.diagnosis.questions).filter(({ hidden }) => !hidden);
  expect(rows.map(({ question }) => question)).toEqual(expect.arrayContaining(asked.map(({ text }) => text)));
  const question = invariant(workshop.diagnosis.questions.byId[Q('MS1')], 'the sample asks it');
  const row = invariant(
    rows.find((each) => each.question === question.text),
    'it was answered',
  );
  expect(row.marketing[0]).toBe('What it expects sales to say:');
  expect(row.outcome.join(' ').toLowerCase()).toContain(
    gapWords(workshop.diagnosis, question, gapOf(workshop.diagnosis, question.id)),
  );
  expect(row.outcome.join(' ')).toContain('Theme: Ready, or not yet');
  expect(row.outcome.join(' ')).toContain(
    'Decided: Leads that are still exploring stay in nurture. A lead with signs of a decision is called the same day. (Priya Raman, by 27 November 2026, becomes a definition)',
  );
});

test('names who said what where several of a side answered, and nobody who stays unnamed', () => {
  const workshop = fullWorkshop();
  const row = invariant(
    rowsIn(workshop).find(({ question }) => question === workshop.diagnosis.questions.byId[Q('MS1')]?.text),
    'it was answered',
  );
  expect(row.sales.filter((text) => text.startsWith('somebody: said'))).toHaveLength(1);
  expect(row.sales.filter((text) => text.startsWith('said'))).toHaveLength(2);
  expect(row.sales.some((text) => text.includes('3 answers'))).toBe(true);
  expect(row.marketing.some((text) => text.startsWith('Expected sales to say: '))).toBe(true);
  expect(row.marketing).toContain('Later wording: later');
});

test('a side that did not answer says nothing', () => {
  const workshop = sampleWorkshop();
  const sheets = list(workshop.diagnosis.sheets).map((sheet) =>
    sheet.side === 'sales' ? { ...sheet, answers: {}, predictions: {} } : sheet,
  );
  const oneSided = {
    ...workshop,
    diagnosis: { ...workshop.diagnosis, predicts: false, sheets: tableOf<SheetId, Sheet>(sheets) },
  };
  const [row] = rowsIn(oneSided);
  expect(row?.marketing).not.toEqual([]);
  expect(row?.sales.filter((text) => !text.startsWith('Later'))).toEqual([]);
});

test('ranks the gaps, widest first, and counts the questions that are close', () => {
  const workshop = sampleWorkshop();
  const blocks = blocksIn(workshop, 'Gaps');
  const table = blocks.find((block) => block.kind === 'table');
  expect(table?.rows[0]?.[1]?.text).toMatch(/^Rated opposite/);
  expect(JSON.stringify(blocks)).toMatch(/On \d+ more questions the sides were close or said the same/);
});

test('brings decisions and disconnects together, and the open actions by date', () => {
  const workshop = sampleWorkshop();
  const decisions = textIn(workshop, 'Decisions');
  for (const { text } of list(workshop.diagnosis.decisions))
    expect(decisions).toContain(JSON.stringify(text).slice(1, -1));
  const actions = blocksIn(workshop, 'Open actions').find((block) => block.kind === 'table');
  expect(actions?.rows[0]?.map(({ text }) => text)).toEqual([
    'The mail from the form goes to the mailbox that sales reads, and names the seller it is for.',
    'Marketing',
    'Hannah Lindqvist',
    '27 Nov 2026',
  ]);
  expect(actions?.rows.map((row) => row[0]?.text)).toContain(
    'The same three questions meet no prepared answer: the season, who does the work, and whether the margin comes back.',
  );
});

test('the parking lot tells what is settled from what is open', () => {
  const table = blocksIn(sampleWorkshop(), 'Parking lot').find((block) => block.kind === 'table');
  expect(table?.rows.map(([what, state]) => `${what?.text.slice(0, 20)}: ${state?.text}`)).toEqual([
    'Should pay follow th: open',
    'The brochure is out : settled',
    'Two sellers keep con: open',
    'Whether to buy a too: open',
  ]);
});

test('lists the touchpoints of a journey by date, those without one last, with hand-offs and silences', () => {
  const workshop = sampleWorkshop();
  const blocks = blocksIn(workshop, 'Journeys');
  const at = blocks.findIndex((block) => block.kind === 'clause' && block.heading === 'Osprey Lane Design');
  const [head, touchpoints, handoffs] = blocks.slice(at, at + 3);
  expect(head).toMatchObject({ text: 'Won, June 2026 · $18,000' });
  const dates = touchpoints?.kind === 'table' ? touchpoints.rows.map((row) => row[0]?.text) : [];
  expect(dates[0]).toBe('24 Mar 2026');
  expect(dates.at(-1)).toBe('no date');
  expect(handoffs?.kind === 'table' ? handoffs.rows[0]?.map(({ text }) => text) : []).toContain('Marketing to sales');
  expect(JSON.stringify(blocks)).toContain('about 31 days from 15 May 2026, after “Agrees on two payments”');
});

test('says with every figure over the wins what it rests on', () => {
  const table = blocksIn(sampleWorkshop(), 'Patterns over the wins').find((block) => block.kind === 'table');
  for (const row of table?.rows ?? []) expect(row[2]?.text).toMatch(/^(median of )?\d+ (of \d+ wins|sheets?)$/);
  expect(JSON.stringify(table)).not.toContain('%');
});

test('tells the agreement of the two sides as the app computes it, without a share below 20 leads', () => {
  const workshop = sampleWorkshop();
  const { n, same } = agreementStats(ratingTable(compareRatings(shownRatings(workshop.definitions))));
  expect(textIn(workshop, 'Calibration on real leads')).toContain(
    `${same} of ${n} leads that both sides called workable or not (60 %)`,
  );
  const few = {
    ...workshop,
    definitions: {
      ...workshop.definitions,
      leads: tableOf<LeadId, SampleLead>(list(workshop.definitions.leads).slice(0, 12)),
    },
  };
  const [, facts] = blocksIn(few, 'Calibration on real leads').filter(
    ({ kind }) => kind === 'facts' || kind === 'table',
  );
  expect(JSON.stringify(facts)).toContain('of 12 leads');
  expect(JSON.stringify(facts)).not.toContain('%');
});

test('lists the commitments side by side with their owners, marketing first, whatever order they were written in', () => {
  const { sections } = recordReport(sampleWorkshop(), { today: TODAY, withNotes: false });
  const table = sections
    .find(({ title }) => title === 'The agreement in short')
    ?.blocks.find(({ kind }) => kind === 'table');
  const sides = table?.kind === 'table' ? table.rows.map(([side]) => side?.text) : [];
  expect(sides.filter((side, index) => side !== sides[index - 1])).toEqual(['Marketing', 'Sales', 'Both sides']);
});

test('a redacted copy does not call open what was taken out of it', () => {
  const workshop = redact(sampleWorkshop(), new Set(['money'])).workshop;
  const record = JSON.stringify(recordReport(workshop, { today: TODAY, withNotes: false }));
  expect(record).not.toContain('What is open');
  expect(record).not.toContain('place to fill in');
  expect(JSON.stringify(leaderSummary(workshop, { today: TODAY }))).not.toMatch(
    /open until it can be signed|points? open/,
  );
  expect(JSON.stringify(recordReport(sampleWorkshop(), { today: TODAY, withNotes: false }))).toContain('What is open');
});

test('shows the versions, and what changed from one to the next and since', () => {
  const [first] = list(signableWorkshop().agreement.clauses);
  const { id, heading } = invariant(first, 'there are clauses');
  const twice = after(signedWorkshop(), editClause(id, { text: 'Something else.' }), signVersion(signing('v2')));
  const text = textIn(twice, 'The agreement in short');
  expect(text).toContain('What changed from version 1 to version 2');
  expect(text).toContain(JSON.stringify(`Commitments: “${heading}” changed in Text.`).slice(1, -1));
  expect(text).not.toContain('What changed since');
  const later = after(twice, editClause(id, { owner: 'Nobody yet' }));
  expect(textIn(later, 'The agreement in short')).toContain('What changed since version 2');
});

test('a version that was changed outside the app says so', () => {
  const workshop = signedWorkshop();
  const [version] = list(workshop.agreement.versions);
  const tampered = { ...invariant(version, 'it was signed'), canonical: '{}' };
  const broken = {
    ...workshop,
    agreement: { ...workshop.agreement, versions: tableOf<VersionId, SignedVersion>([tampered]) },
  };
  expect(textIn(broken, 'The agreement in short')).toContain('changed outside the app after signing');
});

test('holds the notes of the facilitator only when they are asked for', () => {
  const workshop = fullWorkshop();
  const noted = { ...workshop, setup: { ...workshop.setup, notes: 'PRIVATE-NOTE' } };
  expect(JSON.stringify(recordOf(noted))).not.toContain('PRIVATE-NOTE');
  expect(rowsIn(noted).some(({ outcome }) => outcome.some((text) => text.startsWith('Note: ')))).toBe(false);
  expect(recordOf(noted, true).sections.at(-1)?.title).toBe('Private notes');
  expect(JSON.stringify(recordOf(noted, true))).toContain('PRIVATE-NOTE');
  expect(rowsIn(noted, true).some(({ outcome }) => outcome.includes('Note: note'))).toBe(true);
  expect(recordOf(noted, true).cover.notices.map(({ title }) => title)).toContain('With private notes');
});

test('stages that were left out are named once and have no part', () => {
  const workshop = after(sampleWorkshop(), setSkipped('define', true), setSkipped('journeys', true));
  expect(titles(workshop)).toContain('What was left out');
  expect(textIn(workshop, 'What was left out')).toContain('Define: the terms in use');
  for (const title of ['Definitions', 'Calibration on real leads', 'Journeys'])
    expect(titles(workshop)).not.toContain(title);
  expect(titles(sampleWorkshop())).not.toContain('What was left out');
});

test('an empty workshop says of each part in one sentence that nothing is there', () => {
  const workshop = newWorkshop();
  expect(recordOf(workshop).cover.notices).toEqual([]);
  for (const [title, sentence] of [
    ['Decisions', 'Nothing was decided.'],
    ['Open actions', 'No action was agreed.'],
    ['Parking lot', 'Nothing was parked.'],
    ['Journeys', 'No journey was mapped.'],
    ['Calibration on real leads', 'No sample of leads was rated.'],
  ] as const) {
    expect(blocksIn(workshop, title)).toEqual([{ kind: 'paragraph', text: sentence, tone: 'quiet' }]);
  }
  expect(textIn(workshop, 'Patterns over the wins')).toContain('No win was mapped');
  expect(textIn(workshop, 'The agreement in short')).toContain('No version has been signed.');
});

lawful.prop([anyJourneys()], { numRuns: 25 })('tells of any journeys, and of every touchpoint once', (journeys) => {
  const workshop = { ...newWorkshop(), journeys: tableOf<JourneyId, Journey>(journeys) };
  const rows = blocksIn(workshop, 'Journeys').flatMap((block) =>
    block.kind === 'table' && block.columns.length === 4 ? block.rows : [],
  );
  expect(rows).toHaveLength(
    list(workshop.journeys).reduce((sum, { touchpoints }) => sum + touchpoints.order.length, 0),
  );
  expect(leaderSummary(workshop, { today: TODAY }).sections).toHaveLength(6);
});

test('text of any kind comes into the page inert', () => {
  const workshop = sampleWorkshop();
  const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const [journey] = list(workshop.journeys);
  const { id } = invariant(journey, 'the sample has journeys');
  const byId = {
    ...workshop.journeys.byId,
    [id]: { ...invariant(journey, 'it is there'), client: hostile, closedOn: onDay('2026-01-02' as IsoDate) },
  };
  const sheets = list(workshop.diagnosis.sheets).map((sheet) => ({
    ...sheet,
    answers: Object.fromEntries(
      Object.entries(sheet.answers).map(([key, answer]) => [key, { ...answer, text: hostile }]),
    ),
  }));
  const page = reportHtml(
    recordOf({
      ...workshop,
      journeys: { ...workshop.journeys, byId },
      diagnosis: { ...workshop.diagnosis, sheets: tableOf<SheetId, Sheet>(sheets) },
    }),
    { css: '', fontsCss: '' },
  );
  expect(page).not.toContain('<script');
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});
