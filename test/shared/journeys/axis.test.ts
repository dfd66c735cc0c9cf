import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { axisFor, axisWidth, dateAt, DAY_WIDTHS, ticksOf, xOf } from '../../../shared/journeys/axis';
import { addMonths, startOfMonth } from '../../../shared/journeys/months';
import type { IsoDate } from '../../../shared/time';
import { anyDay } from '../../support/any-journey';

const day = (text: string) => text as IsoDate;
const TODAY = day('2026-11-22');

law.prop([fc.array(anyDay, { maxLength: 8 }), anyDay, fc.constantFrom(null, ...DAY_WIDTHS)])(
  'a day put on the axis is read back as the same day, also outside of it',
  (days, probe, dayWidth) => {
    const axis = axisFor(days, TODAY, dayWidth);
    expect(dateAt(axis, xOf(axis, probe))).toBe(probe);
  },
);

law.prop([fc.array(anyDay, { minLength: 1, maxLength: 8 })])(
  'every day fits on its axis, with a month to spare on both sides',
  (days) => {
    const axis = axisFor(days, TODAY, null);
    for (const each of days) {
      expect(xOf(axis, each)).toBeGreaterThan(27 * axis.dayWidth);
      expect(axisWidth(axis) - xOf(axis, each)).toBeGreaterThan(28 * axis.dayWidth);
    }
  },
);

test('the axis is true to time: equal days are equally wide, across a leap day too', () => {
  const axis = axisFor([day('2028-02-10'), day('2028-03-10')], TODAY, 4);
  expect(xOf(axis, day('2028-03-01')) - xOf(axis, day('2028-02-28'))).toBe(8);
  expect(xOf(axis, day('2027-03-01')) - xOf(axis, day('2027-02-28'))).toBe(4);
});

test('a place between two days is read as the nearer one', () => {
  const axis = axisFor([day('2026-03-12')], TODAY, 4);
  expect(dateAt(axis, xOf(axis, day('2026-03-12')) + 1.9)).toBe('2026-03-12');
  expect(dateAt(axis, xOf(axis, day('2026-03-12')) + 2.1)).toBe('2026-03-13');
});

test('a short deal still gets half a year, an empty one the half year up to today', () => {
  expect(axisFor([day('2026-03-12')], TODAY, null)).toMatchObject({ start: '2025-11-01', end: '2026-05-01' });
  expect(axisFor([], TODAY, null)).toMatchObject({ start: '2026-06-01', end: '2026-12-01' });
});

test('a long deal gets narrow days, a short one wide days', () => {
  expect(axisFor([day('2026-03-12')], TODAY, null).dayWidth).toBe(7.73);
  expect(axisFor([day('2023-01-01'), day('2026-06-01')], TODAY, null).dayWidth).toBe(1.04);
  expect(axisFor([day('1996-01-01'), day('2026-06-01')], TODAY, null).dayWidth).toBe(0.5);
});

test('every month has its tick; labels keep their distance and begin with January', () => {
  const wide = ticksOf(axisFor([day('2026-03-12')], TODAY, 4));
  expect(wide.map(({ date }) => date)).toEqual([
    '2025-11-01',
    '2025-12-01',
    '2026-01-01',
    '2026-02-01',
    '2026-03-01',
    '2026-04-01',
  ]);
  expect(wide.every(({ labelled }) => labelled)).toBe(true);
  expect(wide[1]?.x).toBe(30 * 4);

  const narrow = ticksOf(axisFor([day('2025-01-15'), day('2026-06-15')], TODAY, 1));
  expect(narrow.filter(({ labelled }) => labelled).map(({ date }) => date.slice(0, 7))).toEqual([
    '2025-01',
    '2025-04',
    '2025-07',
    '2025-10',
    '2026-01',
    '2026-04',
    '2026-07',
  ]);
});

test('months are counted over the ends of years in both directions', () => {
  expect(addMonths(day('2026-11-22'), 2)).toBe('2027-01-01');
  expect(addMonths(day('2026-01-31'), -1)).toBe('2025-12-01');
  expect(addMonths(day('2026-01-31'), -13)).toBe('2024-12-01');
  expect(startOfMonth(day('2024-02-29'))).toBe('2024-02-01');
});
