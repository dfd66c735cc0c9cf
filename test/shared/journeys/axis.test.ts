import { fc, test as law } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  type Axis,
  axisFor,
  axisWidth,
  dateAt,
  DAY_WIDTHS,
  SQUEEZED_WIDTH,
  type Stretch,
  ticksOf,
  xOf,
} from '../../../shared/journeys/axis';
import { addMonths, startOfMonth } from '../../../shared/journeys/months';
import { addDays, daysBetween, type IsoDate } from '../../../shared/time';
import { anyDay } from '../../support/any-journey';

const day = (text: string) => text as IsoDate;
const TODAY = day('2026-11-22');
const SHORT = [day('2026-03-10'), day('2026-03-12')];

/** Some stretches between days of the axis, earliest first; some share an end. */
const anyQuiet: fc.Arbitrary<readonly Stretch[]> = fc
  .array(anyDay, { maxLength: 12 })
  .chain((days) => fc.tuple(fc.constant(days.toSorted()), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })))
  .map(([days, isQuiet]) =>
    days.flatMap((from, index) => {
      const to = days[index + 1];
      return to !== undefined && from < to && isQuiet[index] ? [{ from, to }] : [];
    }),
  );

const anySqueezed = fc.record({ quiet: anyQuiet, dayWidth: fc.constantFrom(...DAY_WIDTHS, 7.73, 22.63) });

const axisWith = ({ quiet, dayWidth }: { readonly quiet: readonly Stretch[]; readonly dayWidth: number }): Axis =>
  axisFor(
    quiet.flatMap(({ from, to }) => [from, to]),
    TODAY,
    dayWidth,
    quiet,
  );

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

test('a short deal still gets half a year; with one day the year up to it, with none the year up to today', () => {
  expect(axisFor(SHORT, TODAY, null)).toMatchObject({ start: '2025-11-01', end: '2026-05-01' });
  expect(axisFor([day('2026-03-12')], TODAY, null)).toMatchObject({ start: '2025-05-01', end: '2026-05-01' });
  expect(axisFor([], TODAY, null)).toMatchObject({ start: '2025-12-01', end: '2026-12-01' });
});

test('a long deal gets narrow days, a short one wide days', () => {
  expect(axisFor(SHORT, TODAY, null).dayWidth).toBe(7.73);
  expect(axisFor([day('2023-01-01'), day('2026-06-01')], TODAY, null).dayWidth).toBe(1.04);
  expect(axisFor([day('1996-01-01'), day('2026-06-01')], TODAY, null).dayWidth).toBe(0.5);
});

test('every month has its tick; labels keep their distance and begin with January', () => {
  const wide = ticksOf(axisFor(SHORT, TODAY, 4));
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

describe('an axis with squeezed silences', () => {
  law.prop([anySqueezed, anyDay])(
    'a day is read back as the same day, inside a squeezed stretch too',
    (drawn, probe) => {
      const axis = axisWith(drawn);
      expect(dateAt(axis, xOf(axis, probe))).toBe(probe);
    },
  );

  law.prop([anySqueezed, anyDay, fc.integer({ min: 1, max: 400 })])(
    'a later day lies further right, and a place further right is no earlier day',
    (drawn, one, days) => {
      const axis = axisWith(drawn);
      const [x, later] = [xOf(axis, one), xOf(axis, addDays(one, days))];
      expect(later).toBeGreaterThan(x);
      const between = dateAt(axis, (x + later) / 2);
      expect(between >= one && between <= addDays(one, days)).toBe(true);
    },
  );

  law.prop([anySqueezed])(
    'a squeezed stretch has room for its words, and any place in it gives one of its days',
    (drawn) => {
      const axis = axisWith(drawn);
      for (const { from, to, x, width } of axis.squeezes) {
        expect(width).toBeGreaterThanOrEqual(SQUEEZED_WIDTH);
        expect(width).toBeLessThan(daysBetween(from, to) * axis.dayWidth);
        expect([xOf(axis, from), xOf(axis, to)]).toEqual([x, expect.closeTo(x + width)]);
        for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
          const date = dateAt(axis, x + share * width);
          expect(date >= from && date <= to).toBe(true);
        }
      }
    },
  );

  law.prop([anySqueezed, anyDay])(
    'every day outside of the squeezed stretches has one width, on one grid',
    (drawn, probe) => {
      const axis = axisWith(drawn);
      const isInside = axis.squeezes.some(({ from, to }) => from <= probe && probe < to);
      if (isInside) return;
      expect(xOf(axis, addDays(probe, 1)) - xOf(axis, probe)).toBeCloseTo(axis.dayWidth);
      const days = xOf(axis, probe) / axis.dayWidth;
      expect(days).toBeCloseTo(Math.round(days));
    },
  );

  law.prop([anySqueezed, fc.integer({ min: -500, max: 500 })])('shifting all days changes no width', (drawn, days) => {
    const later = drawn.quiet.map(({ from, to }) => ({ from: addDays(from, days), to: addDays(to, days) }));
    const widths = (quiet: readonly Stretch[]) => {
      const axis = axisWith({ ...drawn, quiet });
      return quiet.map(({ from, to }) => xOf(axis, to) - xOf(axis, from));
    };
    const shifted = widths(later);
    expect(shifted).toHaveLength(drawn.quiet.length);
    for (const [index, width] of widths(drawn.quiet).entries()) expect(shifted[index]).toBeCloseTo(width);
  });

  law.prop([anySqueezed, fc.integer({ min: 10, max: 100 })])(
    'labels never meet and none stands in a silence',
    (drawn, gap) => {
      const axis = axisWith(drawn);
      const labelled = ticksOf(axis, gap).filter((tick) => tick.labelled);
      for (const [index, { x, date }] of labelled.entries()) {
        expect(axis.squeezes.some(({ from, to }) => from <= date && date < to)).toBe(false);
        const silence = axis.squeezes.find(({ from }) => from >= date);
        if (silence) expect(silence.x - x).toBeGreaterThanOrEqual((gap * 28) / 30 - 0.001);
        const before = labelled[index - 1];
        if (before) expect(x - before.x).toBeGreaterThanOrEqual((gap * 28) / 30 - 0.001);
      }
    },
  );

  test('between two silences there is a label where there is room for one', () => {
    const quiet = [
      { from: day('2026-01-20'), to: day('2026-04-20') },
      { from: day('2026-06-20'), to: day('2026-10-01') },
    ];
    const labels = ticksOf(axisWith({ quiet, dayWidth: 2 }), 90).filter(({ labelled }) => labelled);
    expect(labels.map(({ date }) => date)).toEqual(['2025-12-01', '2026-05-01', '2026-10-01']);
  });

  test('what is short enough to be written into its own days is not squeezed', () => {
    const quiet = [
      { from: day('2026-01-01'), to: day('2026-02-05') },
      { from: day('2026-03-01'), to: day('2026-04-17') },
    ];
    // At 4 pixels a day 35 days are just as wide as the words; 47 days are 188 pixels.
    expect(axisWith({ quiet, dayWidth: 4 }).squeezes).toEqual([{ ...quiet[1], x: 90 * 4, width: 140 }]);
    expect(axisWith({ quiet, dayWidth: 1 }).squeezes).toEqual([]);
    // A squeezed stretch is as wide as some whole days.
    expect(axisWith({ quiet, dayWidth: 12 }).squeezes.map(({ width }) => width)).toEqual([144, 144]);
  });
});
