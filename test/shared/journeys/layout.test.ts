import { fc, test as law } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { xOf } from '../../../shared/journeys/axis';
import { bandAt, type JourneyLayout, layoutJourney, type Placed, SIZES } from '../../../shared/journeys/layout';
import { type IsoDate, representativeDay } from '../../../shared/time';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { anyJourney, reversed, shifted } from '../../support/any-journey';
import { alder, handoff, touchpoint, win } from '../../support/journeys';

const options = { dayWidth: null, silenceDays: 30, fallback: '2026-11-22' as IsoDate };

const place = (layout: JourneyLayout, id: string): Placed<string> => {
  const found = [...layout.touchpoints, ...layout.handoffs].find((placed) => placed.id === id);
  if (!found) throw new Error(`${id} is not on the map`);
  return found;
};

describe('laws of the map', () => {
  law.prop([anyJourney('j'), fc.constantFrom(null, 1, 4, 24), fc.boolean()])(
    'cards of one lane never overlap',
    (journey, dayWidth, squeeze) => {
      const layout = layoutJourney(journey, { ...options, dayWidth, squeeze });
      const placed: readonly Placed<string>[] = [...layout.touchpoints, ...layout.handoffs];
      expect(placed).toHaveLength(journey.touchpoints.order.length + journey.handoffs.order.length);
      for (const [index, a] of placed.entries()) {
        for (const b of placed.slice(index + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart, `${a.id} and ${b.id}`).toBe(true);
        }
      }
    },
  );

  law.prop([anyJourney('j'), fc.boolean()])(
    'every card lies inside its lane, and its left edge on its day',
    (journey, squeeze) => {
      const layout = layoutJourney(journey, { ...options, squeeze });
      for (const { id, band, x, y, height } of [...layout.touchpoints, ...layout.handoffs]) {
        const own = layout.bands.find((each) => each.id === band);
        expect(y).toBeGreaterThanOrEqual((own?.y ?? Infinity) + SIZES.laneHead);
        expect(y + height).toBeLessThanOrEqual((own?.y ?? 0) + (own?.height ?? 0));
        const entity = journey.touchpoints.byId[id as never] ?? journey.handoffs.byId[id as never];
        const day = entity && representativeDay(entity.date);
        if (day) expect(x).toBe(xOf(layout.axis, day));
        else expect(x).toBeLessThan(0);
      }
    },
  );

  law.prop([anyJourney('j')])('the map does not depend on the order in which dated things were entered', (journey) => {
    const dated = (layout: JourneyLayout) =>
      [...layout.touchpoints, ...layout.handoffs].filter(({ precision }) => precision !== 'unknown');
    const sorted = (layout: JourneyLayout) => dated(layout).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(layoutJourney(reversed(journey), options))).toEqual(sorted(layoutJourney(journey, options)));
  });
});

law.prop([anyJourney('j', { months: false }), fc.integer({ min: -400, max: 400 }), fc.boolean()])(
  'shifting all dates changes no width and no distance between cards',
  (journey, days, squeeze) => {
    const shape = (each: Journey) => {
      const { touchpoints, handoffs, silences } = layoutJourney(each, { ...options, dayWidth: 4, squeeze });
      const placed = [...touchpoints, ...handoffs].filter(({ precision }) => precision !== 'unknown');
      const first = Math.min(...placed.map(({ x }) => x));
      return [...placed.map(({ x, y }) => [x - first, y]), ...silences.map(({ width }) => [width])];
    };
    const later = shape(shifted(journey, days));
    for (const [index, numbers] of shape(journey).entries()) {
      for (const [at, number] of numbers.entries()) expect(later[index]?.[at]).toBeCloseTo(number);
    }
  },
);

test('a long silence is squeezed when that is asked for, and says so', () => {
  const silences = (squeeze: boolean) =>
    layoutJourney(alder, { ...options, dayWidth: 4, squeeze }).silences.map(({ width, isSqueezed }) => [
      width,
      isSqueezed,
    ]);
  expect(silences(false)).toEqual([
    [216, false],
    [164, false],
  ]);
  expect(silences(true)).toEqual([
    [140, true],
    [140, true],
  ]);
});

test('of a few cards no silence is squeezed: its days are where the next ones are dropped', () => {
  const few = win('w', '2026-06-30', { touchpoints: [touchpoint('t', 'buyer', '2026-03-02')] });
  const { silences } = layoutJourney(few, { ...options, dayWidth: 4, squeeze: true });
  expect(silences.map(({ width, isSqueezed }) => [width, isSqueezed])).toEqual([[480, false]]);
});

test('where only the month is known, the card shows how long it is', () => {
  const journey = win('w', undefined, {
    touchpoints: [touchpoint('x1', 'sales', '2026-02'), touchpoint('x2', 'buyer', '2026-02-10')],
  });
  const layout = layoutJourney(journey, { ...options, dayWidth: 4 });
  expect(place(layout, 'x1').month).toEqual({ x: xOf(layout.axis, '2026-02-01' as IsoDate), width: 28 * 4 });
  expect(place(layout, 'x2').month).toBeNull();
});

test('the lanes lie on top of one another without gaps, hand-offs between the two teams', () => {
  const { bands, height } = layoutJourney(alder, options);
  expect(bands.map(({ id }) => id)).toEqual(['buyer', 'marketing', 'handoffs', 'sales']);
  expect(bands.map(({ y }) => y)).toEqual([0, ...bands.slice(0, -1).map((band) => band.y + band.height)]);
  expect(height).toBe((bands[3]?.y ?? 0) + (bands[3]?.height ?? 0));
});

test('a height belongs to the lane that it is in, and outside to the nearest', () => {
  const layout = layoutJourney(alder, options);
  for (const { id, y, height } of layout.bands) {
    expect(bandAt(layout, y)).toBe(id);
    expect(bandAt(layout, y + height - 1)).toBe(id);
  }
  expect(bandAt(layout, -50)).toBe('buyer');
  expect(bandAt(layout, 9999)).toBe('sales');
});

test('two things of one day share a lane in two rows; a day far enough away goes back to the first', () => {
  const journey = win('w', undefined, {
    touchpoints: [
      touchpoint('x1', 'sales', '2026-03-01'),
      touchpoint('x2', 'sales', '2026-03-01'),
      touchpoint('x3', 'sales', '2026-09-01'),
    ],
  });
  const layout = layoutJourney(journey, { ...options, dayWidth: 4 });
  expect(place(layout, 'x2').y - place(layout, 'x1').y).toBe(SIZES.card.height + SIZES.gap);
  expect(place(layout, 'x3').y).toBe(place(layout, 'x1').y);
});

test('what has no date waits in the tray of its lane, left of the axis', () => {
  const journey = win('w', undefined, {
    touchpoints: [touchpoint('x1', 'buyer'), touchpoint('x2', 'buyer'), touchpoint('x3', 'sales', '2026-03')],
    handoffs: [handoff('h1')],
  });
  const layout = layoutJourney(journey, options);
  expect(layout.hasTray).toBe(true);
  expect(['x1', 'x2', 'h1'].map((id) => place(layout, id).x)).toEqual([-212, -212, -212]);
  expect(place(layout, 'x2').y).toBeGreaterThan(place(layout, 'x1').y);
  expect(place(layout, 'x3').precision).toBe('month');
  expect(place(layout, 'x3').x).toBe(xOf(layout.axis, '2026-03-15' as IsoDate));
  expect(layoutJourney(alder, options).hasTray).toBe(false);
});

test('a full tray grows in columns rather than making its lane tall', () => {
  const many = Array.from({ length: 20 }, (_, index) => touchpoint(`x${index}`, 'sales'));
  const { touchpoints, trayWidth, bands } = layoutJourney(win('w', undefined, { touchpoints: many }), options);
  expect(new Set(touchpoints.map(({ x }) => x)).size).toBe(3);
  expect(Math.min(...touchpoints.map(({ x }) => x))).toBe(SIZES.tray.inset - trayWidth);
  expect(Math.max(...touchpoints.map(({ x, width }) => x + width))).toBe(-SIZES.tray.inset);
  expect(bands[3]?.height).toBe(SIZES.laneHead + 7 * (SIZES.card.height + SIZES.gap) - SIZES.gap + SIZES.laneFoot);
});

test('links say when they lead back in time; silences and the close have their places', () => {
  const layout = layoutJourney(alder, { ...options, dayWidth: 4 });
  expect(layout.links.map(({ id, backwards }) => [id, backwards])).toEqual([
    ['al1', false],
    ['al2', true],
  ]);
  expect(layout.silences.map(({ width, silence }) => [width, silence.days])).toEqual([
    [54 * 4, 54],
    [41 * 4, 41],
  ]);
  expect(layout.closeX).toBe(xOf(layout.axis, '2026-04-30' as IsoDate));
  expect(layoutJourney(win('w', undefined, {}), options).closeX).toBeNull();
});

test('the map is wide enough for a card on its last day', () => {
  const journey = win('w', undefined, { touchpoints: [touchpoint('x1', 'sales', '2026-03-31')] });
  const layout = layoutJourney(journey, { ...options, dayWidth: 1 });
  expect(layout.width).toBeGreaterThanOrEqual(place(layout, 'x1').x + SIZES.card.width);
});

test('five thousand touchpoints are placed without recursion or spreading limits', () => {
  const many = Array.from({ length: 5000 }, (_, index) => touchpoint(`t${index}`, 'sales', '2026-03-01'));
  expect(layoutJourney(win('w', undefined, { touchpoints: many }), options).touchpoints).toHaveLength(5000);
});
