import { describe, expect, test } from 'vitest';
import { editAgreement } from '../../../../../shared/commands/agreement';
import { includeCadence } from '../../../../../shared/commands/cadences';
import { editClause } from '../../../../../shared/commands/clauses';
import { editDefinition } from '../../../../../shared/commands/definitions';
import { editFunnel } from '../../../../../shared/commands/funnel';
import { editHandoffStep } from '../../../../../shared/commands/handoff-steps';
import { editMetric } from '../../../../../shared/commands/metrics';
import { signVersion } from '../../../../../shared/commands/sign';
import { removeSigner } from '../../../../../shared/commands/signers';
import type { CadenceId, DefinitionId, HandoffStepId, MetricId, SignerId } from '../../../../../shared/ids';
import { invariant } from '../../../../../shared/invariant';
import type { Block, CoveredReport, Report } from '../../../../../shared/report/model';
import { slaReport } from '../../../../../shared/report/documents/agreement/sla-report';
import { type IsoDate, onDay, UNKNOWN_DATE } from '../../../../../shared/time';
import type { Workshop } from '../../../../../shared/workshop/schema';
import { list } from '../../../../../shared/workshop/table';
import { newWorkshop } from '../../../../support/new-workshop';
import { after } from '../../../../support/run-commands';
import { signableWorkshop, signedWorkshop, signing, TODAY, versionOf } from '../../../../support/signed-workshop';

const draftOf = (workshop: Workshop): CoveredReport => slaReport(workshop, { document: 'draft', today: TODAY });
const signed = signedWorkshop();
const versionReport = (workshop: Workshop): CoveredReport =>
  slaReport(workshop, { document: versionOf(workshop).id, today: TODAY });

describe('the draft', () => {
  const report = draftOf(signableWorkshop());

  test('says on its cover and on every page that nobody has signed it', () => {
    expect(report.cover.notices).toMatchObject([{ tone: 'draft', title: 'Draft – not signed' }]);
    expect(report.margins).toEqual({
      head: 'Alder Surveyors',
      headEnd: 'Sales and marketing agreement',
      foot: 'Draft – not signed',
    });
    expect(allText(report)).not.toMatch(/[0-9a-f]{64}/);
  });

  test.each([
    ['holds nothing, and the day has come', newWorkshop(), '2026-11-22', ''],
    [
      'holds nothing, and the day is to come',
      newWorkshop(),
      '2026-11-01',
      ' It is prepared for a workshop of both teams',
    ],
    ['holds something, and the day is to come', signableWorkshop(), '2026-11-01', ' It is prepared for a workshop of'],
    [
      'holds something, and the day has come',
      signableWorkshop(),
      '2026-11-22',
      ' It comes out of a workshop that both teams held on',
    ],
  ])('says of its workshop what is true where it %s', (_what, start, today, said) => {
    const date = onDay('2026-11-22' as IsoDate);
    const workshop = { ...start, setup: { ...start.setup, date } };
    const report = slaReport(workshop, { document: 'draft', today: today as IsoDate });
    const [purpose] = report.sections[0]?.blocks ?? [];
    const text = purpose?.kind === 'paragraph' ? purpose.text : '';
    expect(text.slice(text.indexOf('numbers.') + 'numbers.'.length)).toMatch(
      said === '' ? /^$/ : new RegExp(`^${said}.* 22 November 2026\\.$`),
    );
    expect(JSON.stringify(report.cover)).not.toMatch(/held/i);
  });

  test('lists what is missing until it can be signed', () => {
    const open = after(signableWorkshop(), removeSigner('s2' as SignerId), editAgreement({ alignmentOwner: '' }));
    const [notice] = draftOf(open).cover.notices;
    expect(notice?.items).toContain('Nobody is named to sign for sales.');
    expect(notice?.items).toContain('Nobody is named who keeps the agreement alive.');
    expect(notice?.text).toMatch(new RegExp(`${notice?.items.length} points are open until it can be signed:$`));
  });

  test('has numbered parts, and clauses numbered within them', () => {
    expect(report.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Purpose',
      '2 Parties',
      '3 What marketing commits to',
      '4 What sales commits to',
      '5 What both commit to',
      '6 Definitions',
      '7 Numbers',
      '8 Hand-off',
      '9 Reviews',
      '10 Escalation and named people',
      '11 Signatures',
    ]);
    expect(clauses(report).map(({ number }) => number)).toEqual(
      expect.arrayContaining(['3.1', '3.2', '4.1', '5.1', '6.1', '6.2']),
    );
  });

  test('holds every included clause with its owner, its consequence and its reasons', () => {
    for (const clause of list(signableWorkshop().agreement.clauses).filter(({ included }) => included)) {
      const printed = invariant(
        clauses(report).find(({ heading }) => heading === clause.heading),
        'it is in the document',
      );
      expect(printed.text).toBe(clause.text);
      expect(printed.facts.map(({ value }) => value)).toContain(clause.consequence);
      expect(printed.why?.reasons ?? []).toEqual(clause.reasons.map(({ text }) => text));
    }
  });

  test('shows how the funnel is computed, or says that it is not', () => {
    expect(allText(report)).toContain('€1,200,000 revenue goal × 60 % from marketing ÷ €40,000 average deal');
    expect(tableNamed(report, 'Reverse funnel')?.rows.map((row) => row.at(-1)?.text)).toEqual([
      '18',
      '72',
      '180',
      '900',
    ]);
    const without = draftOf(after(signableWorkshop(), editFunnel({ winRate: null })));
    expect(tableNamed(without, 'Reverse funnel')).toBeUndefined();
    expect(allText(without)).toContain('The funnel is not computed');
  });

  test('draws the seven steps of the hand-off in their lanes, each with its owner, clock and record', () => {
    const drawing = invariant(
      blocks(report).find((block) => block.kind === 'swimlane'),
      'it is in the document',
    );
    expect(drawing.lanes.map(({ title }) => title)).toEqual(['Marketing', 'Both sides', 'Sales']);
    expect(drawing.rows.map(({ steps }) => steps.map(({ number, lane }) => [number, lane]))).toEqual([
      [[1, 0]],
      [[2, 1]],
      [[3, 2]],
      [[4, 2]],
      [[5, 2]],
      [
        [6, 0],
        [7, 2],
      ],
    ]);
    expect(drawing.rows[2]?.steps[0]?.step).toEqual({
      title: 'Sales makes the first personal contact',
      facts: [
        { label: 'Owner', value: 'Sales' },
        { label: 'By when', value: 'Within 24 hours (proposed)' },
        { label: 'Recorded in', value: 'CRM: first activity on the lead' },
      ],
    });
  });

  test('says of the shared metrics only what is true of them', () => {
    expect(allText(report)).toContain('each has one owner and one source');
    const bare = draftOf(after(signableWorkshop(), editMetric('M18' as MetricId, { owner: '', sourceSystem: '' })));
    expect(allText(bare)).not.toContain('each has one owner');
    expect(allText(bare)).toContain('Not named yet: the owner of 1 and the source of 1.');
  });

  test('says that every step of the hand-off has an owner, a clock and a record only where each has', () => {
    const complete = 'Each has an owner, a clock and a record.';
    expect(allText(report)).toContain(complete);
    const open = after(signableWorkshop(), editHandoffStep('HS3' as HandoffStepId, { record: ' ' }));
    expect(allText(draftOf(open))).not.toContain(complete);
  });

  test('counts from the start date only when there is one, and on reviews only when there are some', () => {
    expect(allText(report)).toContain('keep to it from the start date on.');
    const undated = draftOf(after(signableWorkshop(), editAgreement({ startsOn: UNKNOWN_DATE })));
    expect(allText(undated)).toContain('keep to it.');
    const none = signableWorkshop().agreement.cadences.order.map((id: CadenceId) => includeCadence(id, false));
    expect(allText(draftOf(after(signableWorkshop(), ...none)))).not.toContain('the reviews listed below');
  });

  test('names for each definition its owner, else who may change it, else nobody', () => {
    const facts = (workshop: Workshop) => clauses(draftOf(workshop)).find(({ number }) => number === '6.1')?.facts;
    const signable = signableWorkshop();
    const nobody = after(signable, editAgreement({ definitionChanger: '' }));
    const owned = editDefinition('DF2' as DefinitionId, { owner: 'Keisha Brandt', nextReview: onDay(TODAY) });
    expect(facts(signable)).toEqual([{ label: 'Decides on changes', value: 'Priya Raman' }]);
    expect(facts(nobody)).toEqual([]);
    expect(facts(after(nobody, owned))).toEqual([
      { label: 'Owner', value: 'Keisha Brandt' },
      { label: 'Next review', value: '22 November 2026' },
    ]);
  });

  test('names the stages that were left out', () => {
    expect(titles(draftOf({ ...signableWorkshop(), skipped: ['diagnose'] }))).toContain('What was left out');
    expect(titles(report)).not.toContain('What was left out');
  });

  test('has a line for each side to sign on, also while nobody is named', () => {
    const signatures = blocks(draftOf(newWorkshop())).find((block) => block.kind === 'signatures');
    expect(signatures).toMatchObject({
      groups: [
        { title: 'For marketing', people: [] },
        { title: 'For sales', people: [] },
      ],
    });
  });

  test('of a workshop in which nothing was done yet is a document all the same', () => {
    expect(draftOf(newWorkshop({ client: '', title: '' })).title).toBe(
      'Client not named: Sales and marketing agreement',
    );
    expect(allText(draftOf(newWorkshop()))).toContain('Marketing makes no commitment.');
  });

  test('of a sample says so', () => {
    expect(draftOf({ ...signableWorkshop(), sample: true }).cover.notices.map(({ tone }) => tone)).toEqual([
      'draft',
      'sample',
    ]);
  });
});

describe('a signed version', () => {
  const version = versionOf(signed);

  test('shows its number, its day, its signers and its whole hash', () => {
    const report = versionReport(signed);
    expect(report.cover.notices).toEqual([]);
    expect(report.cover.facts).toEqual(
      expect.arrayContaining([
        { label: 'Version', value: '1' },
        { label: 'In force from', value: '4 January 2027' },
        { label: 'Signed on', value: '22 November 2026' },
      ]),
    );
    expect(report.margins.foot).toBe(`Version 1 · SHA-256 ${version.sha256.slice(0, 12)}…`);
    expect(blocks(report)).toContainEqual({ kind: 'code', label: 'SHA-256 of version 1', text: version.sha256 });
    expect(blocks(report).find(({ kind }) => kind === 'signatures')).toMatchObject({
      groups: [
        { people: [{ name: 'Priya Raman', role: 'Head of marketing', signedOn: '22 November 2026' }] },
        { people: [{ name: 'Daniel Whitcombe', signedOn: '22 November 2026' }] },
      ],
    });
  });

  test('says on its signature page what was open and why it was signed all the same', () => {
    const reason = 'The board names the day on Monday.';
    const open = after(signableWorkshop(), editAgreement({ startsOn: UNKNOWN_DATE }));
    const despite = after(open, signVersion({ ...signing('v1'), reason }));
    const signatures = versionReport(despite).sections.at(-1);
    expect(signatures?.title).toBe('Signatures');
    expect(signatures?.blocks).toEqual(
      expect.arrayContaining([
        { kind: 'subheading', text: 'Signed with one point open' },
        { kind: 'list', items: ['No start date is set.'] },
        { kind: 'paragraph', text: `Reason: ${reason}`, tone: 'body' },
      ]),
    );
    expect(JSON.stringify(versionReport(signed).sections.at(-1))).not.toContain('Reason');
  });

  test('draws the signature of who drew one, and says who typed', () => {
    const drawn = { ['s1' as SignerId]: [[10, 20, 300, 200]] };
    const drawing = after(signableWorkshop(), signVersion({ ...signing('v1'), drawn }));
    expect(blocks(versionReport(drawing)).find(({ kind }) => kind === 'signatures')).toMatchObject({
      groups: [
        { people: [{ typed: '', drawn: { label: 'Drawn signature of Priya Raman', strokes: [[10, 20, 300, 200]] } }] },
        { people: [{ typed: 'Signed by typed name' }] },
      ],
    });
  });

  test('stays as it was signed, whatever the workshop says now', () => {
    const [first] = list(signed.agreement.clauses);
    const changed = after(
      signed,
      editAgreement({ title: 'Another title', startsOn: onDay(TODAY) }),
      editClause(invariant(first, 'there are clauses').id, { text: 'Something else' }),
      removeSigner('s1' as SignerId),
    );
    expect(versionReport(changed)).toEqual(versionReport(signed));
    expect(draftOf(changed).cover.notices[0]?.text).toContain('It was changed after version 1 was signed');
  });

  test('that was changed outside the app says so before anything else', () => {
    const altered = withVersion(signed, { canonical: version.canonical.replace('Alder', 'Elder') });
    expect(versionReport(altered).cover.notices).toMatchObject([{ tone: 'altered', title: 'Not what was signed' }]);
    expect(versionReport(altered).cover.client).toBe('Elder Surveyors');
  });

  test('whose text cannot be read at all is printed without a text', () => {
    const report = versionReport(withVersion(signed, { canonical: 'gone' }));
    expect(report.sections).toEqual([]);
    expect(report.cover.notices[0]?.items).toEqual(['Nothing of the signed text can be read any more.']);
  });
});

function withVersion(workshop: Workshop, fields: { readonly canonical: string }): Workshop {
  const version = { ...versionOf(workshop), ...fields };
  return {
    ...workshop,
    agreement: { ...workshop.agreement, versions: { byId: { [version.id]: version }, order: [version.id] } },
  };
}

const blocks = (report: Report): readonly Block[] => report.sections.flatMap((section) => section.blocks);
const titles = (report: Report): readonly string[] => report.sections.map(({ title }) => title);
const clauses = (report: Report) => blocks(report).filter((block) => block.kind === 'clause');
const allText = (report: Report): string => JSON.stringify(report);

function tableNamed(report: Report, caption: string) {
  return blocks(report)
    .filter((block) => block.kind === 'table')
    .find((table) => table.caption === caption);
}
