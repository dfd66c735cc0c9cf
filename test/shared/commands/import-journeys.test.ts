import { expect, test } from 'vitest';
import { importJourneys } from '../../../shared/commands/import-journeys';
import { change, startHistory, undo } from '../../../shared/history/history';
import type { JourneyId, TouchpointId } from '../../../shared/ids';
import { JOURNEY_LIMITS, totalTouchpoints } from '../../../shared/journeys/limits';
import { importedJourneys } from '../../../shared/import/imported-journeys';
import { finish } from '../../../shared/import/steps';
import { Workshop } from '../../../shared/workshop/schema';
import { crmExport } from '../../support/crm-csv';
import { planFor } from '../../support/import-setup';
import { date, touchpoint, win, withJourneys } from '../../support/journeys';
import { countedIds, newWorkshop, NOW } from '../../support/new-workshop';

const ids = () => countedIds<JourneyId | TouchpointId>('new') as <I extends JourneyId | TouchpointId>() => I;
const alder = win(
  'alder',
  undefined,
  { touchpoints: [touchpoint('a1', 'sales', '2026-03-01', { title: 'Intro', evidence: 'remembered' })] },
  { client: 'Alder', size: '120 people' },
);
const start = withJourneys(newWorkshop(), alder);
const TEXT =
  'Deal,Employees,Amount,Close date,Date,Type,Title\nAlder,80,500,2026-05-01,2026-03-01,Call,Intro\nAlder,80,500,2026-05-01,2026-03-09,Call,Second\nBirch,9,,,2026-01-01,Call,First\n';
const imported = (text: string) => finish(importedJourneys(planFor(text, {}, start.journeys), ids()));

test('deals on the map keep what they say, blanks are filled, touchpoints are added and confirmed', () => {
  const after = change(startHistory(start), importJourneys(imported(TEXT)), NOW)?.history.workshop;
  expect(Workshop.safeParse(after).success).toBe(true);
  const joined = after?.journeys.byId[alder.id];
  expect(joined).toMatchObject({ size: '120 people', value: { minor: 50_000 }, closedOn: date('2026-05-01') });
  expect(Object.values(joined?.touchpoints.byId ?? {}).map(({ title, evidence }) => [title, evidence])).toEqual([
    ['Intro', 'crm'],
    ['Second', 'crm'],
  ]);
  expect(after?.journeys.order.map((id) => after.journeys.byId[id]?.client)).toEqual(['Alder', 'Birch']);
});

test('a whole import is one step back', () => {
  const { text, expected } = crmExport('hubspot', 5);
  const before = startHistory(start);
  const after = change(before, importJourneys(imported(text)), NOW);
  expect(after?.history.workshop.journeys.order).toHaveLength(expected.deals + 1);
  expect(after?.history.undo).toHaveLength(1);
  expect(after && undo(after.history, NOW)?.history.workshop).toEqual(start);
});

test('a deal that has gone since is passed over', () => {
  const { joined } = imported(TEXT);
  expect(change(startHistory(newWorkshop()), importJourneys({ created: [], joined }), NOW)).toBeNull();
});

test('what would be more than the map takes stays out', () => {
  const { created } = imported(TEXT);
  const many = Array.from({ length: 502 }, (_, index) => ({ ...created[0], id: `j${index}` as JourneyId }));
  const after = change(startHistory(start), importJourneys({ created: many as typeof created, joined: [] }), NOW);
  expect(after?.history.workshop.journeys.order).toHaveLength(500);
});

test('no more touchpoints come in than the workshop may hold, in new deals and in those that are there', () => {
  const { created, joined } = imported(TEXT);
  const [birch] = created;
  if (!birch) throw new Error('Birch is new');
  const most = Array.from({ length: JOURNEY_LIMITS.touchpoints }, (_, index) => touchpoint(`t${index}`, 'buyer'));
  const full = win('full', undefined, { touchpoints: most });
  const count = JOURNEY_LIMITS.total / JOURNEY_LIMITS.touchpoints;
  const many = Array.from({ length: count + 1 }, (_, index) => ({ ...full, id: `j${index}` as JourneyId }));
  const after = change(startHistory(start), importJourneys({ created: [...many, birch], joined }), NOW);
  const journeys = after?.history.workshop.journeys;
  if (!journeys) throw new Error('Nothing came in');
  expect(totalTouchpoints(journeys)).toBe(JOURNEY_LIMITS.total);
  expect(journeys.byId[`j${count - 1}` as JourneyId]?.touchpoints.order).toHaveLength(JOURNEY_LIMITS.touchpoints - 1);
  expect(journeys.byId[birch.id]?.touchpoints.order).toEqual([]);
  expect(journeys.byId[alder.id]?.touchpoints.order).toEqual(['a1']);
});
