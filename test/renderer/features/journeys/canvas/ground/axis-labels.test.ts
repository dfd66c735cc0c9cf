import { describe, expect, test } from 'vitest';
import {
  axisLabels,
  labelsFrom,
  leadAt,
  monthLabel,
} from '../../../../../../renderer/features/journeys/canvas/ground/axis-labels';
import { silenceWords } from '../../../../../../renderer/features/journeys/canvas/ground/LaneBands';
import { axisFor, xOf } from '../../../../../../shared/journeys/axis';
import type { IsoDate } from '../../../../../../shared/time';

const day = (text: string) => text as IsoDate;
const ROOM = { month: 50, year: 70 };
const axis = axisFor([day('2025-04-10'), day('2026-05-20')], day('2026-06-01'), 2);

const written = (left: number, room = ROOM) => {
  const labels = axisLabels(axis, room);
  const lead = leadAt(axis, labels, left, room);
  return {
    pinned: lead.pinned && monthLabel(lead.pinned, true),
    labels: labelsFrom(labels, lead, room).map(({ date, withYear }) => monthLabel(date, withYear)),
  };
};

describe('the months along the top', () => {
  test('the first one in sight has its year, and so has January; what would reach into a year is left out', () => {
    expect(written(0)).toEqual({
      pinned: null,
      labels: [
        'Mar 2025',
        'May',
        'Jun',
        'Jul',
        'Aug',
        'Sept',
        'Oct',
        'Nov',
        'Dec',
        'Jan 2026',
        'Mar',
        'Apr',
        'May',
        'Jun',
      ],
    });
  });

  test('a month that is cut by the left edge is pinned there with its year', () => {
    const shown = written(xOf(axis, day('2025-05-02')));
    expect(shown).toMatchObject({ pinned: null, labels: expect.arrayContaining(['Jun 2025', 'Aug']) });
    expect(shown.labels).not.toContain('Jul');
    const wide = written(xOf(axis, day('2025-05-02')), { month: 30, year: 40 });
    expect(wide.pinned).toBe('May 2025');
    expect(wide.labels.slice(0, 2)).toEqual(['Jun', 'Jul']);
  });

  test('beyond the last month its year is still said', () => {
    expect(written(xOf(axis, day('2026-06-20')))).toEqual({ pinned: 'Jun 2026', labels: [] });
  });

  test('wherever the map is panned to, a year comes first, nothing is cut and no label meets another', () => {
    for (const room of [ROOM, { month: 80, year: 110 }, { month: 12, year: 20 }]) {
      const labels = axisLabels(axis, room);
      for (let left = -100; left < xOf(axis, axis.end); left += 7) {
        const lead = leadAt(axis, labels, left, room);
        const shown = labelsFrom(labels, lead, room);
        const places = shown.map(({ x, withYear }) => [x, x + (withYear ? room.year : room.month)] as const);
        if (lead.pinned !== null) places.unshift([left, left + room.year]);
        else expect(shown[0]?.withYear).toBe(true);
        expect(places[0]?.[0]).toBeGreaterThanOrEqual(left);
        for (const [index, [, end]] of places.entries())
          expect(places[index + 1]?.[0] ?? end).toBeGreaterThanOrEqual(end);
        for (const { date, withYear } of shown) if (date.slice(5, 7) === '01') expect(withYear).toBe(true);
      }
    }
  });

  test('no label reaches into time that is squeezed', () => {
    const quiet = [{ from: day('2025-06-25'), to: day('2026-01-10') }];
    const torn = axisFor([day('2025-05-10'), day('2026-05-20')], day('2026-06-01'), 2, quiet);
    const [tear] = torn.squeezes;
    const labels = axisLabels(torn, ROOM);
    const shown = labelsFrom(labels, leadAt(torn, labels, xOf(torn, day('2025-05-28')), ROOM), ROOM);
    expect(tear).toBeDefined();
    expect(shown.map(({ date }) => date)).toContain('2026-02-01');
    for (const { x } of shown)
      expect(x + ROOM.year <= (tear?.x ?? 0) || x >= (tear?.x ?? 0) + (tear?.width ?? 0)).toBe(true);
  });
});

test('a silence is named in full, by its days, or not at all: never by a bare number', () => {
  const silence = { days: 47, approximate: false };
  expect(silenceWords(silence, 40)).toEqual({ full: '47 days of silence', written: '47 days of silence' });
  expect(silenceWords(silence, 9)).toEqual({ full: '47 days of silence', written: '47 days' });
  expect(silenceWords(silence, 6)).toEqual({ full: '47 days of silence', written: '' });
});
