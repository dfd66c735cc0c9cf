import { expect, test } from 'vitest';
import { describeReason } from '../../../shared/import/reject-reason';
import { describeRemark } from '../../../shared/import/remarks';
import type { ImportPlan } from '../../../shared/import/import-plan';
import { withoutPlaceholder } from '../../../shared/import/placeholder';
import { JOURNEY_LIMITS } from '../../../shared/journeys/limits';
import { planFor } from '../../support/import-setup';
import { touchpoint, win, withJourneys } from '../../support/journeys';
import { newWorkshop } from '../../support/new-workshop';

const said = ({ remarks }: ImportPlan) => remarks.map((remark) => describeRemark(remark, 'EUR'));
const reasons = ({ rejected }: ImportPlan) => rejected.map(({ row, reason }) => [row.line, describeReason(reason)]);
const drafts = ({ deals }: ImportPlan) => deals.flatMap(({ touchpoints }) => touchpoints);

const HUBSPOT =
  'Deal Name,Deal Stage,Amount,Close Date,Create Date,First Touch,Content Downloaded,Pipeline\n' +
  'Alder,Closed won,100,2026-03-01,2026-01-02,Blog,Buyer guide,Main\n' +
  'Birch,Closed won,n/a,31.02.2025,Q1 2025,Google,-,Main\n' +
  'Cedar,Closed won,100,n/a,TBD,,,Main\n' +
  'Dover,Closed won,100,2026-03-01,2026-01-05,,,Main\n' +
  'Elm,Closed won,100,2026-03-01,2026-01-06,Madness,,Main\n';

test('a deal comes in whatever its cells hold: what cannot be read is blank, and said with line and reason', () => {
  const plan = planFor(HUBSPOT);
  expect(plan.deals.map(({ name, header: { value, closedOn } }) => [name, value?.minor ?? null, closedOn])).toEqual([
    ['Alder', 10_000, { precision: 'day', date: '2026-03-01' }],
    ['Birch', null, { precision: 'unknown' }],
    ['Cedar', 10_000, { precision: 'unknown' }],
    ['Dover', 10_000, { precision: 'day', date: '2026-03-01' }],
    ['Elm', 10_000, { precision: 'day', date: '2026-03-01' }],
  ]);
  expect(plan.counts).toMatchObject({ touchpoints: 3, dealRows: 2, rejected: 0 });
  expect(drafts(plan).map(({ title, kind, lane, date, content }) => [title, kind, lane, date, content])).toEqual([
    ['Blog', 'other', 'marketing', { precision: 'day', date: '2026-01-02' }, 'Buyer guide'],
    ['Google', 'search', 'buyer', { precision: 'unknown' }, ''],
    ['Madness', 'other', 'buyer', { precision: 'day', date: '2026-01-06' }, ''],
  ]);
  expect(said(plan)).toEqual([
    'Birch, line 3: The close date “31.02.2025” is not a day on the calendar. It is left blank.',
    'Birch, line 3: The date “Q1 2025” cannot be read as a date. It is left blank.',
    'Elm: nothing tells who acted in “Madness” on line 6. The buyer lane has it as Other.',
  ]);
});

test('beside touchpoints a bad close date is left blank too, once said, while a bad date of their own is rejected', () => {
  const plan = planFor(
    'Deal,Close date,Date,Type,Title\nAlder,31 Feb 2026,2026-01-01,Call,a\nAlder,31 Feb 2026,2026-01-02,Call,b\nAlder,,31 Feb 2026,Call,c\n',
  );
  expect(drafts(plan).map(({ title }) => title)).toEqual(['a', 'b']);
  expect(reasons(plan)).toEqual([[4, 'The date “31 Feb 2026” is not a day on the calendar.']]);
  expect(said(plan)).toEqual([
    'Alder, line 2: The close date “31 Feb 2026” is not a day on the calendar. It is left blank.',
  ]);
});

test('a deal whose rows are all rejected comes in with what its own columns say', () => {
  const plan = planFor('Deal,Amount,Date,Type,Title\nAlder,100,31 Feb 2026,Call,a\nBirch,5,2026-01-01,Call,b\n');
  expect(plan.deals.map(({ name, header, touchpoints }) => [name, header.value?.minor, touchpoints.length])).toEqual([
    ['Alder', 10_000, 0],
    ['Birch', 500, 1],
  ]);
  expect(plan.counts).toMatchObject({ rows: 2, touchpoints: 1, rejected: 1 });
  expect(said(plan)).toEqual(['Alder: the deal comes in without touchpoints, because all its rows were rejected.']);
});

test.each([
  'n/a',
  'N.A.',
  '#N/A',
  '-',
  '–',
  '—',
  '--',
  '?',
  'unknown',
  'TBD',
  'none',
  'null',
  '(not set)',
  '(No value)',
])('%s is an empty cell', (word) => {
  expect(withoutPlaceholder(` ${word} `)).toBe('');
  const plan = planFor(`Deal,Size,Date,Type,Title\nAlder,${word},${word},Call,${word}\n`);
  expect(plan.deals[0]?.header.size).toBe('');
  expect(drafts(plan)).toMatchObject([{ title: 'Call', date: { precision: 'unknown' } }]);
});

test('words that only begin like those stay', () => {
  for (const word of ['None of the above', 'Unknown Pleasures Ltd', 'A-B', 'N/A testing', '0'])
    expect(withoutPlaceholder(word)).toBe(word);
});

test('a missing title is that of the type, else of the content', () => {
  const plan = planFor(
    'Deal,Date,Type,Title,Content\nA,2026-01-01,Huddle,,x\nA,2026-01-02,Call,,x\nA,2026-01-03,,,Buyer guide\n',
  );
  expect(drafts(plan).map(({ title, kind }) => [title, kind])).toEqual([
    ['Huddle', 'other'],
    ['Call', 'call'],
    ['Buyer guide', 'guide-download'],
  ]);
});

test('what nothing places stands with the buyer, unless somebody is named who acted; it is never taken for sales', () => {
  const plan = planFor(
    'Deal,Date,Type,Title,Team\nA,2026-01-01,Huddle,x,\nA,2026-01-02,,y,\nA,2026-01-03,Huddle,z,Marketing\n',
  );
  expect(drafts(plan).map(({ kind, lane }) => [kind, lane])).toEqual([
    ['other', 'buyer'],
    ['other', 'buyer'],
    ['other', 'marketing'],
  ]);
  expect(said(plan)).toEqual([
    'A: nothing tells who acted in 2 touchpoints (lines 2, 3). The buyer lane has them as Other.',
  ]);
  const chosen = planFor('Deal,Date,Title\nA,2026-01-02,y\n', {
    kinds: new Map([['y', { kind: 'event', lane: 'marketing' }]]),
  });
  expect(drafts(chosen)).toMatchObject([{ kind: 'event', lane: 'marketing', title: 'y' }]);
  expect(said(chosen)).toEqual([]);
});

test('what nobody could place and somebody moved since is still the same', () => {
  const moved = touchpoint('a1', 'marketing', '2026-01-01', { title: 'Madness', evidence: 'crm' });
  const { journeys } = withJourneys(
    newWorkshop(),
    win('alder', undefined, { touchpoints: [moved] }, { client: 'Alder' }),
  );
  const plan = planFor('Deal,Date,Title\nAlder,2026-01-01,Madness\n', {}, journeys);
  expect(plan.deals).toMatchObject([{ touchpoints: [], confirmed: [{ id: 'a1' }] }]);
  expect(said(plan)).toEqual([]);
});

test('a close that is still to come is accepted and said', () => {
  const plan = planFor('Deal,Amount,Close date\nAlder,5,2027-01-05\n');
  expect(plan.deals).toMatchObject([{ header: { closedOn: { date: '2027-01-05' } } }]);
  expect(said(plan)).toEqual(['Alder, line 2: The close date 5 Jan 2027 is still to come. It comes in as it is.']);
});

test('deals of one name that do not agree are said, merged, kept or left out', () => {
  const text =
    'Deal,Stage,Close date\nAlder,Won,2026-01-01\nAlder,Lost,2026-02-01\nBirch,Won,2026-01-01\nBirch,Won,2026-02-01\n';
  expect(said(planFor(text))).toEqual([
    'Alder: its rows differ about the close date. The one given most often comes in.',
    'Alder: its rows differ about the outcome. The one given most often comes in.',
    'Birch: its rows differ about the close date. The one given most often comes in.',
  ]);
  expect(said(planFor(text, { duplicates: 'keep' }))).toEqual([
    'Alder: deals of this name come in with different outcomes.',
    'Birch: deals of this name come in with different close dates.',
  ]);
  expect(said(planFor('Deal,Stage\nAlder,Open\nAlder,Open\nAlder,Won\n'))).toEqual([
    'Alder: it is left out as open, but its rows differ about the outcome.',
  ]);
});

test.each([
  ['Won', { outcome: 'lost' }, 'the file says won, and on the map it is lost'],
  ['Won', { followed: true }, 'the file says won, and on the map it is a lead that is followed'],
  ['Lost', { outcome: 'won' }, 'the file says lost, and on the map it is won'],
  ['Won', { outcome: 'won' }, null],
  ['Open', { outcome: 'won' }, null],
] as const)('a file that says %s of a deal that is mapped as %j', (stage, fields, sentence) => {
  const { journeys } = withJourneys(newWorkshop(), win('alder', undefined, {}, { client: 'Alder', ...fields }));
  expect(said(planFor(`Deal,Stage\nAlder,${stage}\n`, {}, journeys))).toEqual(
    sentence === null ? [] : [`Alder: ${sentence}. The map stays as it is.`],
  );
  expect(said(planFor('Deal,Amount\nAlder,5\n', {}, journeys))).toEqual([]);
});

test('touchpoints beyond what the workshop may hold are rejected', () => {
  const deals = JOURNEY_LIMITS.total / JOURNEY_LIMITS.touchpoints;
  const full = Array.from({ length: deals }, (_, index) =>
    win(`deal-${index}`, undefined, {
      touchpoints: Array.from({ length: JOURNEY_LIMITS.touchpoints - (index === 0 ? 1 : 0) }, (__, n) =>
        touchpoint(`t${n}`, 'buyer'),
      ),
    }),
  );
  const { journeys } = withJourneys(newWorkshop(), ...full);
  const plan = planFor('Deal,Date,Type,Title\nAlder,2026-01-01,Call,a\nAlder,2026-01-02,Call,b\n', {}, journeys);
  expect(plan.counts).toMatchObject({ touchpoints: 1, rejected: 1 });
  expect(reasons(plan)).toEqual([[3, 'The workshop would have more than 60,000 touchpoints.']]);
});
