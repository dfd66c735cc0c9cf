import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { HandoffId, TouchpointId } from '../../../shared/ids';
import { alignMoves, shiftMoves } from '../../../shared/journeys/align';
import { linksInOrder, linkTargets, MOST_TARGETS } from '../../../shared/journeys/link-targets';
import { shiftDate } from '../../../shared/journeys/nudge';
import { onDay } from '../../../shared/time';
import { anyDay } from '../../support/any-journey';
import { date, handoff, touchpoint, win } from '../../support/journeys';

const journey = win('w', undefined, {
  touchpoints: [
    touchpoint('t1', 'buyer', '2026-03-12'),
    touchpoint('t2', 'marketing', '2026-02'),
    touchpoint('t3', 'sales'),
  ],
  handoffs: [handoff('h1', '2026-04-01')],
});
const parts = { touchpoints: ['t1', 't2', 't3'] as TouchpointId[], handoffs: ['h1'] as HandoffId[] };
const datesOf = (moves: ReturnType<typeof alignMoves>) =>
  [...moves.touchpoints, ...moves.handoffs].map((move) => move.date);

test('all get the earliest date as it is known, or the latest, undated ones too', () => {
  expect(datesOf(alignMoves(journey, parts, { kind: 'earliest' }))).toEqual(Array(4).fill(date('2026-02')));
  expect(datesOf(alignMoves(journey, parts, { kind: 'latest' }))).toEqual(Array(4).fill(date('2026-04-01')));
  expect(datesOf(alignMoves(journey, parts, { kind: 'date', date: date() }))).toEqual(Array(4).fill(date()));
});

test('without any date there is none to share', () => {
  const alone = { touchpoints: ['t3'] as TouchpointId[] };
  expect(alignMoves(journey, alone, { kind: 'earliest' }).touchpoints).toEqual([
    { id: 't3', lane: 'sales', date: date() },
  ]);
});

test('a lane is shared by touchpoints; dates and hand-offs stay', () => {
  expect(alignMoves(journey, parts, { kind: 'lane', lane: 'sales' })).toEqual({
    touchpoints: [
      { id: 't1', lane: 'sales', date: date('2026-03-12') },
      { id: 't2', lane: 'sales', date: date('2026-02') },
      { id: 't3', lane: 'sales', date: date() },
    ],
    handoffs: [{ id: 'h1', date: date('2026-04-01') }],
  });
});

test('a shift moves every date by itself', () => {
  const later = shiftMoves(journey, parts, (each) => shiftDate(each, 'month', 1));
  expect(datesOf(later)).toEqual([date('2026-04-12'), date('2026-03'), date(), date('2026-05-01')]);
});

test('a month later is the same day, or the last of a shorter month', () => {
  expect(shiftDate(date('2026-01-31'), 'month', 1)).toEqual(date('2026-02-28'));
  expect(shiftDate(date('2028-01-31'), 'month', 1)).toEqual(date('2028-02-29'));
  expect(shiftDate(date('2026-03-31'), 'month', -1)).toEqual(date('2026-02-28'));
  expect(shiftDate(date('2026-03-12'), 'week', -2)).toEqual(date('2026-02-26'));
  expect(shiftDate(date('2026-12'), 'day', 1)).toEqual(date('2027-01'));
});

law.prop([anyDay, fc.constantFrom('day' as const, 'week' as const), fc.integer({ min: -60, max: 60 })])(
  'a shift back by days or weeks takes the shift back',
  (day, unit, by) => {
    expect(shiftDate(shiftDate(onDay(day), unit, by), unit, -by)).toEqual(onDay(day));
  },
);

test('links in order go from date to date, undated ones last', () => {
  expect(linksInOrder(journey, parts.touchpoints)).toEqual([
    { from: 't2', to: 't1' },
    { from: 't1', to: 't3' },
  ]);
  expect(linksInOrder(journey, parts.touchpoints.slice(0, 1))).toEqual([]);
});

test('of too many touchpoints a menu offers the nearest in time', () => {
  const first = touchpoint('first', 'buyer', '2026-01-01');
  const rest = Array.from({ length: MOST_TARGETS + 50 }, (_, index) =>
    touchpoint(
      `n${index}`,
      'buyer',
      `20${26 + Math.floor(index / 28)}-02-${String((index % 28) + 1).padStart(2, '0')}`,
    ),
  );
  const targets = linkTargets(win('w', undefined, { touchpoints: [...rest.toReversed(), first] }), first);
  expect(targets).toHaveLength(MOST_TARGETS);
  expect(targets[0]?.id).toBe('n0');
  expect(targets.at(-1)?.id).toBe(`n${MOST_TARGETS - 1}`);
});
