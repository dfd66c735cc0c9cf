import { expect, test } from 'vitest';
import { editAgreement } from '../../../../../shared/commands/agreement';
import { editClause } from '../../../../../shared/commands/clauses';
import type { ClauseId, VersionId } from '../../../../../shared/ids';
import { invariant } from '../../../../../shared/invariant';
import type { CoveredReport } from '../../../../../shared/report/model';
import { onePageReport } from '../../../../../shared/report/documents/agreement/one-page';
import { firstSentence, inLines, itemsInLines } from '../../../../../shared/report/documents/agreement/one-page-room';
import type { Workshop } from '../../../../../shared/workshop/schema';
import type { Clause, SignedVersion } from '../../../../../shared/workshop/schema/agreement';
import { list, tableOf } from '../../../../../shared/workshop/table';
import { sampleWorkshop } from '../../../../support/marked-workshop';
import { newWorkshop } from '../../../../support/new-workshop';
import { after } from '../../../../support/run-commands';
import { signableWorkshop, signedWorkshop, TODAY, versionOf } from '../../../../support/signed-workshop';

const draftOf = (workshop: Workshop) => onePageReport(workshop, { document: 'draft', today: TODAY });
const signedOf = (workshop: Workshop) => onePageReport(workshop, { document: 'v1' as VersionId, today: TODAY });
const section = ({ sections }: CoveredReport, title: string) =>
  invariant(
    sections.find((each) => each.title === title),
    `the page has a part “${title}”`,
  );
const textOf = (report: CoveredReport, title: string) => JSON.stringify(section(report, title));
const factOf = (report: CoveredReport, label: string): string | undefined =>
  section(report, 'How it runs')
    .blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
    .find((fact) => fact.label === label)?.value;

test('a word that is wider than its line is cut without a gap in it', () => {
  const cut = inLines('Константиновна-Воскресенская-Преображенская Общество', { share: 0.15, lines: 2 });
  expect(cut).toMatch(/^[^\s]{12,}…$/u);
  expect('Константиновна-Воскресенская-Преображенская'.startsWith(cut.slice(0, -1))).toBe(true);
  expect(inLines('Alder Surveyors of London and their friends', { share: 0.15, lines: 2 })).toMatch(/^Alder Surveyors/);
});

test('each commitment is one row: heading, first sentence, owner', () => {
  const report = draftOf(sampleWorkshop());
  const table = section(report, 'Marketing commits to').blocks.find((block) => block.kind === 'table');
  expect(table?.rows[0]?.map(({ text }) => text)).toEqual([
    'Volume of qualified leads',
    'Marketing delivers 180 qualified leads each year (15 a month).',
    'Priya Raman',
  ]);
  const included = list(sampleWorkshop().agreement.clauses).filter((clause) => clause.included);
  const rows = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
  );
  expect(rows).toHaveLength(included.length);
});

test('says how it runs: numbers, hand-off, reviews, escalation and who signs', () => {
  const report = draftOf(sampleWorkshop());
  expect(factOf(report, 'Numbers')).toBe('Per year: 18 clients, 72 SQLs, 180 MQLs, and 900 leads.');
  expect(factOf(report, 'Hand-off')).toMatch(/^A lead meets the definition of an MQL \(.+\); and \d more$/);
  expect(factOf(report, 'Reviews')).toContain('SLA review (every month)');
  expect(factOf(report, 'Escalation')).toContain('Margaret Oyelaran decides when the two sides disagree');
  expect(factOf(report, 'Signatures')).toBe(
    'To be signed in the full agreement by Priya Raman and Hannah Lindqvist for marketing; Daniel Whitcombe and Keisha Brandt for sales.',
  );
});

test('what the page has room for is said in full, the commitments first', () => {
  const cutOn = (paper: 'a4' | undefined) =>
    onePageReport(sampleWorkshop(), { document: 'draft', today: TODAY, paper })
      .sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
      .filter((row) => row.some(({ text }) => text.endsWith('…'))).length;
  expect(cutOn('a4')).toBeLessThan(cutOn(undefined));
  const { sections } = onePageReport(newWorkshop(), { document: 'draft', today: TODAY, paper: 'a4' });
  expect(JSON.stringify(sections)).not.toContain('…');
});

test('the definitions of qualified leads come before the others, and what is left out is counted', () => {
  const text = textOf(draftOf(sampleWorkshop()), 'In the same words');
  expect(text).toContain('Marketing-qualified lead (MQL)');
  expect(text).toContain('Sales-qualified lead (SQL)');
  expect(text).toContain('And 5 more definitions in the full agreement.');
});

test('a draft says so across the page, in the foot, and how much is missing', () => {
  const report = draftOf(newWorkshop());
  expect(report.watermark).toBe('Draft');
  expect(report.margins.foot).toBe('Draft – not signed');
  expect(report.cover.notices[0]?.text).toMatch(
    /^11 terms are only proposed; the full draft marks them\. \d points are open until it can be signed; the full draft lists them\.$/,
  );
  expect(report.cover.notices[0]?.items).toEqual([]);
  expect(textOf(report, 'Marketing commits to')).toContain('Marketing makes no commitment.');
  expect(textOf(report, 'In the same words')).toContain('No definition has been agreed.');
});

test('a signed version is shortened from its frozen text, whatever the workshop says now', () => {
  const [first] = list(signableWorkshop().agreement.clauses);
  const { id, heading } = invariant(first, 'there are clauses');
  const changed = after(
    signedWorkshop(),
    editClause(id, { heading: 'CHANGED SINCE' }),
    editAgreement({ title: 'Another title', alignmentOwner: 'Somebody else' }),
  );
  const report = signedOf(changed);
  expect(report.watermark).toBeUndefined();
  expect(JSON.stringify(report)).not.toContain('CHANGED SINCE');
  expect(JSON.stringify(report)).toContain(heading);
  expect(factOf(report, 'Signatures')).toBe(
    'Signed by Priya Raman for marketing; Daniel Whitcombe for sales on 22 November 2026.',
  );
  expect(report.margins.foot).toContain(`SHA-256 ${versionOf(changed).sha256.slice(0, 12)}`);
  expect(signedOf(changed)).toEqual(signedOf(signedWorkshop()));
});

test('a version that was changed outside the app says so, and nothing of it where nothing can be read', () => {
  const workshop = signedWorkshop();
  const broken = {
    ...workshop,
    agreement: {
      ...workshop.agreement,
      versions: tableOf<VersionId, SignedVersion>([{ ...versionOf(workshop), canonical: '{}' }]),
    },
  };
  const report = signedOf(broken);
  expect(report.cover.notices[0]?.title).toBe('Not what was signed');
  expect(report.sections).toEqual([]);
});

test('what does not fit is left out and counted', () => {
  const workshop = sampleWorkshop();
  const [clause] = list(workshop.agreement.clauses);
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...invariant(clause, 'the sample has clauses'),
    id: `many-${index}` as ClauseId,
    heading: `Commitment ${index}`,
    text: 'This one is longer than any line of the page could ever hold, so that it takes two of them. '.repeat(4),
  }));
  const report = draftOf({
    ...workshop,
    agreement: { ...workshop.agreement, clauses: tableOf<ClauseId, Clause>(many) },
  });
  const { blocks } = section(report, 'Marketing commits to');
  const [table, more] = blocks;
  const shown = table?.kind === 'table' ? table.rows.length : 0;
  expect(shown).toBeGreaterThan(3);
  expect(more).toMatchObject({ text: `And ${40 - shown} more in the full agreement.` });
});

test('a text is cut at a word, with an ellipsis, and only where it must be', () => {
  expect(inLines('short', { share: 0.5, lines: 1 })).toBe('short');
  const cut = inLines('one two three four five six seven eight nine ten eleven twelve', { share: 0.3, lines: 1 });
  expect(cut).toMatch(/^one two [a-z ]+…$/);
  expect('one two three four five six seven eight nine ten'.split(' ')).toContain(cut.slice(0, -1).split(' ').at(-1));
  expect(inLines('東'.repeat(200), { share: 0.3, lines: 1 })).toMatch(/^東+…$/);
  expect(firstSentence('Marketing delivers 180 leads. A lead counts when it fits.')).toBe(
    'Marketing delivers 180 leads.',
  );
});

test('items that have no room are counted', () => {
  const more = (n: number) => `and ${n} more`;
  const items = Array.from({ length: 30 }, (_, index) => `meeting number ${index}`);
  const text = itemsInLines(items, { share: 0.78, lines: 1, more });
  const shown = text.split('; ').length - 1;
  expect(text.endsWith(`and ${30 - shown} more`)).toBe(true);
  expect(itemsInLines(['a', 'b'], { share: 0.78, lines: 1, more })).toBe('a; b');
  expect(itemsInLines(['W'.repeat(300), 'b'.repeat(90)], { share: 0.78, lines: 2, more })).toMatch(/^W+…; and 1 more$/);
  expect(itemsInLines(['W'.repeat(300)], { share: 0.78, lines: 2, more })).toMatch(/^W+…$/);
});
