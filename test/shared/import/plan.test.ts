import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { importedJourneys } from '../../../shared/import/imported-journeys';
import { planImport } from '../../../shared/import/plan';
import { describeRemark } from '../../../shared/import/remarks';
import { describeReason } from '../../../shared/import/reject-reason';
import { finish } from '../../../shared/import/steps';
import type { JourneyId, TouchpointId } from '../../../shared/ids';
import { analyseWin } from '../../../shared/journeys/analysis';
import { emptyTable } from '../../../shared/workshop/table';
import { type Crm, crmExport } from '../../support/crm-csv';
import { accounted, planFor, setupFor, tableIn } from '../../support/import-setup';
import { touchpoint, win, withJourneys } from '../../support/journeys';
import { countedIds, newWorkshop } from '../../support/new-workshop';

const newId = countedIds<JourneyId | TouchpointId>('new') as <I extends JourneyId | TouchpointId>() => I;

test('a row becomes a touchpoint of its deal, with the evidence of the CRM', () => {
  const plan = planFor(
    'Deal,Amount,Close date,Stage,Date,Type,Title,Content\nAlder,"1,200.50",30/04/2026,Closed Won,15/03/2026,Call,Intro,Guide\n',
  );
  expect(plan.deals).toEqual([
    {
      name: 'Alder',
      existing: null,
      outcome: 'won',
      header: {
        size: '',
        source: '',
        owners: '',
        notes: '',
        value: { minor: 120_050, currency: 'EUR' },
        closedOn: { precision: 'day', date: '2026-04-30' },
      },
      touchpoints: [
        {
          lane: 'sales',
          kind: 'call',
          stage: null,
          title: 'Intro',
          date: { precision: 'day', date: '2026-03-15' },
          channel: 'Phone',
          content: 'Guide',
          heard: '',
          important: false,
          evidence: 'crm',
          otherVersion: '',
        },
      ],
      confirmed: [],
      adds: true,
    },
  ]);
});

test('rows that cannot come in are rejected with their line and a reason', () => {
  const plan = planFor(
    [
      'Deal,Date,Type,Title',
      'Alder,31 Feb 2026,Call,a',
      ' ,2026-03-01,Call,b',
      'Alder,2026-11-23,Call,c',
      'Alder,soon,Call,"d',
      'e"',
      'Alder,2026-03-01,,',
      'Alder,2026-11-22,Call,today',
    ].join('\n'),
  );
  expect(plan.rejected.map(({ row, reason }) => [row.line, describeReason(reason)])).toEqual([
    [2, 'The date “31 Feb 2026” is not a day on the calendar.'],
    [3, 'No deal is named.'],
    [4, 'The date 23 Nov 2026 is still to come.'],
    [5, 'The date “soon” cannot be read as a date.'],
    [7, 'It does not say what happened: no type and no title.'],
  ]);
  expect(plan.deals.flatMap(({ touchpoints }) => touchpoints.map(({ title }) => title))).toEqual(['today']);
});

test('open deals are left out with all their rows, whatever else is wrong with them', () => {
  const plan = planFor(
    'Deal,Stage,Close date,Date,Title\nAlder,Negotiation/Review,2027-01-01,2026-01-01,a\nAlder,,31 Feb 2026,2026-01-02,b\nBirch,Closed Won,2026-02-01,2026-01-01,c\n',
  );
  expect(plan.leftOut).toMatchObject([{ deal: 'Alder', rows: [{ line: 2 }, { line: 3 }] }]);
  expect(plan.rejected).toEqual([]);
  expect(plan.deals.map(({ name }) => name)).toEqual(['Birch']);
});

test('a deal ended as its rows say, also where only a rejected row says it', () => {
  const text = 'Deal,Stage,Date,Title\nAlder,Closed Lost,31 Feb 2026,Call\nAlder,,2026-01-02,Demo\n';
  const plan = planFor(text);
  expect(plan.deals).toMatchObject([{ name: 'Alder', outcome: 'lost' }]);
  expect(plan.remarks).toEqual([]);
});

test('an outcome about which only a rejected row differs is said', () => {
  const plan = planFor(
    'Deal,Stage,Date,Title\nAlder,Lost,31 Feb 2026,Call\nAlder,Won,2026-01-02,Call\nAlder,Won,2026-01-03,Demo\n',
  );
  expect(plan.deals).toMatchObject([{ outcome: 'won' }]);
  expect(plan.remarks).toEqual([{ kind: 'differs', deal: 'Alder', field: 'outcome' }]);
});

test('a close before the first touch comes in and is said', () => {
  const plan = planFor('Deal,Close date,Date,Title\nAlder,2026-01-01,2026-03-01,Call\n');
  expect(plan.counts.touchpoints).toBe(1);
  expect(plan.remarks.map((remark) => describeRemark(remark, 'EUR'))).toEqual([
    'Alder: the close on 1 Jan 2026 is before the first touch on 1 Mar 2026. It comes in as it is.',
  ]);
});

test('an amount that cannot be read, or is of another currency, is left empty and said', () => {
  const plan = planFor('Deal,Amount\nAlder,a lot\nBirch,USD 500\nCedar,€ 500\n');
  expect(plan.deals.map(({ header }) => header.value?.minor ?? null)).toEqual([null, null, 50_000]);
  expect(plan.remarks.map((remark) => describeRemark(remark, 'EUR'))).toEqual([
    'Alder: the amount on line 2 cannot be read and is left empty.',
    'Birch: the amount on line 3 is in USD, and this workshop counts in EUR. It is left empty.',
  ]);
});

const TWICE =
  'Deal,Date,Type,Title,Content\nAlder,2026-03-01,Call,Intro,\nalder ,2026-03-01,Call,  INTRO,Guide\nAlder,2026-03-02,Call,Intro,\n';

test('the same touchpoint twice is listed, and merged unless both are wanted', () => {
  const merged = planFor(TWICE);
  expect(merged.duplicates).toMatchObject([{ row: { line: 3 }, of: 'file' }]);
  expect(merged.counts).toMatchObject({ touchpoints: 2, merged: 1 });
  expect(merged.deals[0]?.touchpoints[0]).toMatchObject({ title: 'Intro', content: 'Guide' });
  const kept = planFor(TWICE, { duplicates: 'keep' });
  expect(kept.duplicates).toHaveLength(1);
  expect(kept.counts).toMatchObject({ touchpoints: 3, merged: 0 });
});

const onMap = withJourneys(
  newWorkshop(),
  win(
    'alder',
    undefined,
    {
      touchpoints: [
        touchpoint('a1', 'sales', '2026-03-01', { title: 'Intro', channel: 'Phone', evidence: 'remembered' }),
      ],
    },
    { client: 'Alder', size: '120 people' },
  ),
).journeys;

test('deals on the map are added to: what is there is confirmed by the CRM, the rest is new', () => {
  const plan = planFor(TWICE, {}, onMap);
  expect(plan.deals).toMatchObject([
    {
      existing: 'alder',
      touchpoints: [{ title: 'Intro', date: { date: '2026-03-02' } }],
      confirmed: [{ id: 'a1', fields: { content: 'Guide', evidence: 'crm' } }],
    },
  ]);
  expect(plan.duplicates.map(({ of }) => of)).toEqual(['map', 'map']);
  expect(planFor(TWICE, { existing: 'separate' }, onMap).deals).toMatchObject([{ existing: null }]);
});

test('a deal of which everything is on the map already adds nothing', () => {
  const text = 'Deal,Employees,Date,Type,Title\nAlder,80,2026-03-01,Call,Intro\n';
  const adds = (journeys: typeof onMap) => planFor(text, {}, journeys).deals.map((deal) => deal.adds);
  expect(adds(onMap)).toEqual([true]);
  const byCrm = withJourneys(
    newWorkshop(),
    win(
      'alder',
      undefined,
      { touchpoints: [touchpoint('a1', 'sales', '2026-03-01', { title: 'Intro', channel: 'Mail', evidence: 'crm' })] },
      { client: 'Alder', size: '120 people' },
    ),
  ).journeys;
  expect(adds(byCrm)).toEqual([false]);
  const plan = planFor(text, {}, byCrm);
  expect(finish(importedJourneys(plan, newId))).toEqual({ created: [], joined: [] });
  const blank = { ...byCrm.byId['alder' as JourneyId], size: ' ' } as (typeof onMap)['byId'][JourneyId];
  expect(adds({ ...byCrm, byId: { ...byCrm.byId, [blank.id]: blank } })).toEqual([true]);
});

test('a deal on the map has ended, whatever stage the file gives it', () => {
  const text = 'Deal,Stage,Date,Title\nAlder,Proposal Made,2026-03-05,Call back\n';
  expect(planFor(text, {}, onMap)).toMatchObject({ counts: { touchpoints: 1, leftOut: 0 } });
  expect(planFor(text)).toMatchObject({ counts: { touchpoints: 0, leftOut: 1 } });
});

test('a file with one row per deal gives deals; a deal named again is a duplicate', () => {
  const text =
    'Deal Name,Deal Stage,Amount,Close Date\nAlder,Closed won,10,2026-01-02\nBirch,Closed lost,20,2026-01-03\nALDER,Closed won,10,2026-01-02\n';
  const plan = planFor(text);
  expect(plan.deals.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['Alder', 'won'],
    ['Birch', 'lost'],
  ]);
  expect(plan.counts).toMatchObject({ dealRows: 2, merged: 1 });
  expect(planFor(text, { duplicates: 'keep' }).deals).toHaveLength(3);
});

test('touchpoints beyond what one deal may have are rejected, and so are deals beyond what the map holds', () => {
  const many = Array.from({ length: 3002 }, (_, index) => `Alder,2026-01-01,t${index}`).join('\n');
  const plan = planFor(`Deal,Date,Title\n${many}\n`);
  expect(plan.counts).toMatchObject({ touchpoints: 3000, rejected: 2 });
  const deals = Array.from({ length: 502 }, (_, index) => `Deal ${index},1`).join('\n');
  expect(planFor(`Deal,Amount\n${deals}\n`).counts).toMatchObject({ dealRows: 500, rejected: 2 });
});

test('formulas come in as the text that they are', () => {
  const plan = planFor('Deal,Date,Title\n=1+1,2026-01-01,"=HYPERLINK(""http://x"")"\n');
  expect(plan.deals[0]).toMatchObject({ name: '=1+1', touchpoints: [{ title: '=HYPERLINK("http://x")' }] });
});

test.each<Crm>(['hubspot', 'salesforce', 'pipedrive'])('an export as of %s gives what its maker counted', (crm) => {
  for (const seed of [1, 2, 3]) {
    const { text, rows, order, expected } = crmExport(crm, seed);
    expect(rows).toBeGreaterThanOrEqual(300);
    const plan = planFor(text, order ? { orders: { date: order, closedOn: order } } : {});
    expect({
      deals: plan.deals.length,
      won: plan.deals.filter(({ outcome }) => outcome === 'won').length,
      touchpoints: plan.counts.touchpoints,
      rejected: plan.counts.rejected,
      duplicates: plan.duplicates.length,
      leftOut: plan.counts.leftOut,
    }).toEqual(expected);
  }
});

const anyRow = fc.record({
  deal: fc.constantFrom('Alder', 'alder ', 'Birch', ''),
  stage: fc.constantFrom('Closed Won', 'Closed Lost', 'Proposal', ''),
  amount: fc.constantFrom('', '100', '250,00', 'much'),
  date: fc.constantFrom('2026-01-05', '2026-02-31', '5 Feb 2026', '', '2030-01-01', 'x'),
  type: fc.constantFrom('Call', 'Webinar', 'Whatever', ''),
  title: fc.constantFrom('Intro', ' intro', 'Demo', ''),
  content: fc.constantFrom('', 'Guide', 'Study'),
});
const csvOf = (rows: readonly Readonly<Record<string, string>>[]): string =>
  Papa.unparse({
    fields: ['Deal', 'Stage', 'Amount', 'Date', 'Type', 'Title', 'Content'],
    data: rows.map((row) => Object.values(row)),
  });
const someRows = fc.array(anyRow, { minLength: 1, maxLength: 40 });

test('every row is a touchpoint, tells about its deal, is merged, rejected or left out: the counts add up', () => {
  fc.assert(
    fc.property(
      someRows,
      fc.constantFrom('merge' as const, 'keep' as const),
      fc.boolean(),
      (rows, duplicates, isMapped) => {
        const table = tableIn(`${csvOf(rows)}\nEnd,Won,,2026-01-01,Call,x,`);
        const setup = setupFor(table, { duplicates });
        const plan = finish(planImport(table.rows, setup, isMapped ? onMap : emptyTable()));
        expect(accounted(plan, setup)).toBe(table.rows.length);
      },
    ),
  );
});

test('the order of the rows changes no figure', () => {
  const figures = (rows: readonly Readonly<Record<string, string>>[]) => {
    const plan = planFor(`${csvOf(rows)}\nEnd,Won,,2026-01-01,Call,x,`);
    const { created } = finish(importedJourneys(plan, newId));
    const told = created
      .map((journey) => {
        const { counts, total } = analyseWin(journey, 30);
        const used = Object.values(journey.touchpoints.byId).map(
          ({ kind, content, lane }) => `${kind} ${content} ${lane}`,
        );
        return {
          name: journey.client.toLowerCase(),
          value: journey.value,
          outcome: journey.outcome,
          counts,
          total,
          used: used.toSorted(),
        };
      })
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    return { told, counts: plan.counts };
  };
  fc.assert(
    fc.property(
      someRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expect(figures(shuffled)).toEqual(figures(rows));
      },
    ),
  );
});
