import { describe, expect, test } from 'vitest';
import { analyseWins } from '../../../shared/journeys/analysis';
import { dayTicks, OVERVIEW_ORDERS, overviewOf } from '../../../shared/journeys/overview';
import { inOrder, sortedWins, WIN_SORTS, type WinOrder } from '../../../shared/journeys/win-order';
import type { Journey } from '../../../shared/workshop/schema/journeys';
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

describe('lined up elsewhere', () => {
  const { wins } = analyseWins(withJourneys(newWorkshop(), alder, win('empty', '2026-01-01', {}), birch, cedar));

  test('at the first sales contact what was before it is negative, and wins without one are left out', () => {
    const { rows, from, days } = overviewOf(wins, 'sales-contact');
    expect(
      rows.map(({ journey, firstTouch, salesContact, close }) => [journey.id, firstTouch, salesContact, close]),
    ).toEqual([
      ['birch', -10, 0, 20],
      ['alder', -69, 0, 46],
    ]);
    expect([from, days]).toEqual([-69, 115]);
  });

  test('at the close everything is before it', () => {
    const { rows, from, days } = overviewOf(wins, 'close');
    expect(rows.map(({ journey, firstTouch, close }) => [journey.id, firstTouch, close])).toEqual([
      ['birch', -30, 0],
      ['cedar', -89, 0],
      ['alder', -115, 0],
    ]);
    expect(rows[2]).toMatchObject({
      handoffs: [-51],
      silences: [
        { from: -100, to: -46 },
        { from: -41, to: 0 },
      ],
    });
    expect([from, days]).toEqual([-115, 115]);
  });
});

describe('in order', () => {
  const worth = (minor: number, currency = 'EUR') => ({ value: { minor, currency } as Journey['value'] });
  const workshop = withJourneys(
    newWorkshop(),
    win('nameless', undefined, {}, { client: ' ' }),
    { ...alder, ...worth(100) },
    { ...cedar, ...worth(300) },
    { ...birch, ...worth(900, 'USD') },
  );
  const { wins } = analyseWins(workshop);
  const order = (by: WinOrder) => inOrder(wins, by, (each) => each).map(({ journey }) => journey.id);

  test.each([
    ['shortest', ['birch', 'cedar', 'alder', 'nameless']],
    ['longest', ['alder', 'cedar', 'birch', 'nameless']],
    ['to-sales', ['birch', 'alder', 'cedar', 'nameless']],
    ['client', ['alder', 'birch', 'cedar', 'nameless']],
    ['closed', ['cedar', 'alder', 'birch', 'nameless']],
    ['value', ['cedar', 'alder', 'birch', 'nameless']],
  ] as const)('by %s, what is not known last', (by, expected) => {
    expect(order(by)).toEqual(expected);
  });

  test.each(WIN_SORTS)('the list of wins sorts by %s as the figures do', (by) => {
    expect(sortedWins(workshop.journeys, by)).toEqual(order(by));
  });

  test.each(OVERVIEW_ORDERS)('by %s, equal wins stand by client', (by) => {
    const twins = ['Yew', 'Ash', ' ', 'Elm'].map((client, index) => ({
      journey: win(`w${index}`, '2026-01-01', {}, { client }),
    }));
    const unknown = { known: false, missing: 'close' } as const;
    const sorted = inOrder(twins, by, () => ({ total: unknown, toSales: unknown, toClose: unknown }));
    expect(sorted.map(({ journey }) => journey.client)).toEqual(['Ash', 'Elm', 'Yew', ' ']);
  });
});

test('the ticks are round, hold day 0, and never leave the scale', () => {
  expect(dayTicks(115)).toEqual([0, 30, 60, 90]);
  expect(dayTicks(115, -69)).toEqual([-60, -30, 0, 30]);
  expect(dayTicks(115, -115)).toEqual([-90, -60, -30, 0]);
  expect(dayTicks(5, -2)).toEqual([-2, -1, 0, 1, 2, 3]);
});
