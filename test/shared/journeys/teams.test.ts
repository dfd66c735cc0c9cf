import { expect, test } from 'vitest';
import { teamsOf, teamsOver } from '../../../shared/journeys/teams';
import { alder, cedar, dogwood, elm, handoff, touchpoint, win } from '../../support/journeys';

const measure = (amount: number, approximate = false) => ({ amount, approximate });

test('side by side, and one after the other', () => {
  expect(teamsOf(dogwood)).toEqual({
    overlap: measure(18),
    gap: measure(30),
    marketingAfter: 1,
    handing: 'missing',
  });
  expect(teamsOf(elm)).toMatchObject({ overlap: measure(0), gap: measure(10), marketingAfter: 0, handing: 'covered' });
});

test('with one team alone there is neither an overlap nor a passage', () => {
  expect(teamsOf(cedar)).toEqual({
    overlap: null,
    gap: null,
    marketingAfter: 0,
    handing: null,
  });
});

test('marketing that only comes after sales has no gap and no passage; after the close it counts no more', () => {
  const later = win('w', '2026-03-01', {
    touchpoints: [
      touchpoint('s', 'sales', '2026-01-01'),
      touchpoint('m1', 'marketing', '2026-02'),
      touchpoint('m2', 'marketing', '2026-05-01'),
    ],
    handoffs: [handoff('h', undefined, { direction: 'sales-to-marketing' })],
  });
  expect(teamsOf(later)).toMatchObject({
    overlap: measure(45, true),
    gap: null,
    marketingAfter: 1,
    handing: null,
  });
});

test('what marketing does on the day of the first sales contact is before it', () => {
  const oneDay = win('w', undefined, {
    touchpoints: [touchpoint('s', 'sales', '2026-01-01'), touchpoint('m', 'marketing', '2026-01-01')],
  });
  expect(teamsOf(oneDay)).toMatchObject({
    overlap: measure(0),
    gap: measure(0),
    marketingAfter: 0,
    handing: 'missing',
  });
});

test('over all wins', () => {
  const spread = (n: number, median: number) => expect.objectContaining({ n, median });
  expect(teamsOver([alder, cedar, dogwood, elm].map((each) => teamsOf(each)))).toEqual({
    both: 3,
    overlapping: 2,
    overlap: spread(2, 11.5),
    gap: spread(3, 30),
    marketingAfter: spread(3, 1),
    passages: { wins: 3, withoutHandoff: 1, late: 0, notKnown: 0 },
  });
});

test('a late hand-off leaves a win without one in time; where the dates leave it open, it is not known', () => {
  const passed = (id: string, ...handoffs: readonly ReturnType<typeof handoff>[]) =>
    win(id, undefined, {
      touchpoints: [touchpoint(`${id}-m`, 'marketing', '2026-03-01'), touchpoint(`${id}-s`, 'sales', '2026-04-03')],
      handoffs,
    });
  const wins = [
    passed('none'),
    passed('late', handoff('h1', '2026-04-20')),
    passed('open', handoff('h2')),
    passed('month', handoff('h3', '2026-04')),
    passed('covered', handoff('h4', '2026-04-03')),
  ];
  expect(teamsOver(wins.map((each) => teamsOf(each))).passages).toEqual({
    wins: 5,
    withoutHandoff: 2,
    late: 1,
    notKnown: 2,
  });
});
