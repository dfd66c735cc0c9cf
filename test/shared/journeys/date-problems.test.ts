import { expect, test } from 'vitest';
import { findDateProblems } from '../../../shared/journeys/date-problems';
import type { IsoDate } from '../../../shared/time';
import { alder, date, touchpoint, win } from '../../support/journeys';

const TODAY = '2026-11-22' as IsoDate;

test('a deal with sound dates has no problems', () => {
  expect(findDateProblems(alder, TODAY)).toEqual([]);
  expect(findDateProblems(win('w', undefined, {}), TODAY)).toEqual([]);
});

test('a close before the first touch is said with both dates', () => {
  const deal = win('w', '2026-01-01', { touchpoints: [touchpoint('x1', 'buyer', '2026-02-20')] });
  expect(findDateProblems(deal, TODAY)).toMatchObject([
    { kind: 'close-before-first-touch', close: date('2026-01-01'), touchpoints: [{ id: 'x1' }] },
  ]);
});

test('dates after today are said; the current month is not in the future', () => {
  const deal = win('w', '2026-12-24', {
    touchpoints: [
      touchpoint('x1', 'buyer', '2026-11-22'),
      touchpoint('x2', 'sales', '2026-11-23', { title: 'Signing' }),
      touchpoint('x3', 'sales', '2026-11'),
      touchpoint('x4', 'sales', '2026-12', { title: 'Kick-off' }),
    ],
  });
  expect(findDateProblems(deal, TODAY)).toMatchObject([
    { kind: 'close-in-future', close: date('2026-12-24'), touchpoints: [] },
    { kind: 'touchpoints-in-future', touchpoints: [{ title: 'Signing' }, { title: 'Kick-off' }] },
  ]);
});

test('touchpoints after the close are named; the month or the day of the close itself is not after it', () => {
  const touchpoints = [
    touchpoint('x1', 'buyer', '2026-01-10'),
    touchpoint('x2', 'sales', '2026-03-12'),
    touchpoint('x3', 'sales', '2026-03'),
    touchpoint('x4', 'sales', '2026-03-13'),
    touchpoint('x5', 'buyer', '2026-04'),
    touchpoint('x6', 'buyer'),
  ];
  expect(findDateProblems(win('w', '2026-03-12', { touchpoints }), TODAY)).toMatchObject([
    { kind: 'touchpoints-after-close', touchpoints: [{ id: 'x4' }, { id: 'x5' }], close: date('2026-03-12') },
  ]);
  expect(findDateProblems(win('w', '2026-03', { touchpoints }), TODAY)).toMatchObject([
    { touchpoints: [{ id: 'x5' }] },
  ]);
});
