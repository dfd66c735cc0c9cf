import { expect, test } from 'vitest';
import { analyseWins } from '../../../shared/journeys/analysis';
import { overviewOf } from '../../../shared/journeys/overview';
import { alder, birch, cedar, win, withJourneys } from '../../support/journeys';
import { newWorkshop } from '../../support/new-workshop';

const overview = overviewOf(
  analyseWins(withJourneys(newWorkshop(), alder, win('empty', '2026-01-01', {}), birch, cedar)).wins,
);

test('wins are aligned at their first touch, shortest first; those without one are left out', () => {
  expect(overview.rows.map(({ journey, marks }) => [journey.id, marks[0]?.day])).toEqual([
    ['birch', 0],
    ['cedar', 0],
    ['alder', 0],
  ]);
  expect(overview.days).toBe(115);
});

test('marks, hand-offs, silences and the close are days since the first touch', () => {
  const last = overview.rows[2];
  expect(last?.marks.map(({ lane, day }) => [lane, day])).toEqual([
    ['buyer', 0],
    ['marketing', 15],
    ['sales', 69],
    ['marketing', 74],
  ]);
  expect(last).toMatchObject({
    handoffs: [64],
    silences: [
      { from: 15, to: 69 },
      { from: 74, to: 115 },
    ],
    salesContact: 69,
    close: 115,
  });
  expect(overview.rows[1]).toMatchObject({ salesContact: null, close: 89 });
});
