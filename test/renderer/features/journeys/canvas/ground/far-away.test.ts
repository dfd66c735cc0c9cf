import { describe, expect, test } from 'vitest';
import { detailAt } from '../../../../../../renderer/features/journeys/canvas/view/detail';
import {
  fitViewport,
  fittingDayWidth,
  readerOf,
} from '../../../../../../renderer/features/journeys/canvas/view/fit-viewport';
import {
  dayPins,
  monthBrackets,
  picturePaths,
  tornOutline,
} from '../../../../../../renderer/features/journeys/canvas/ground/picture-paths';
import { toNodes } from '../../../../../../renderer/features/journeys/canvas/cards/to-flow';
import { cardsBetween } from '../../../../../../renderer/features/journeys/canvas/ground/use-far-picture';
import { layoutJourney, layoutsOf, SIZES } from '../../../../../../shared/journeys/layout';
import type { IsoDate } from '../../../../../../shared/time';
import { alder, handoff, link, touchpoint, win } from '../../../../../support/journeys';

const options = { silenceDays: 30, fallback: '2026-11-22' as IsoDate };
const lay = (journey: typeof alder, dayWidth = 4) => layoutJourney(journey, { ...options, dayWidth });
const outlines = (path: string) => path.split('M').length - 1;

describe('what can be made out of a card', () => {
  test('less, the further away it is', () => {
    expect([1, 0.72, 0.6, 0.3].map((zoom) => detailAt(zoom, 60))).toEqual(['full', 'full', 'titles', 'blocks']);
  });

  test('hundreds of cards become one picture where they would all be in sight', () => {
    expect([1, 0.6, 0.45, 0.2].map((zoom) => detailAt(zoom, 1000))).toEqual(['full', 'titles', 'picture', 'picture']);
  });
});

describe('the picture of a map', () => {
  const journey = win('w', '2026-06-01', {
    touchpoints: [
      touchpoint('t1', 'marketing', '2026-01-10'),
      touchpoint('t2', 'sales', '2026-03'),
      touchpoint('t3', 'sales', '2026-02-01'),
      touchpoint('t4', 'buyer'),
    ],
    links: [link('l1', 't1', 't2'), link('l2', 't2', 't3'), link('l3', 't4', 't1')],
    handoffs: [handoff('h1', '2026-02-10')],
  });
  const layout = lay(journey);

  test('has every card once, with the shape of its lane, and tells exact days from others', () => {
    const { bands } = picturePaths(layout);
    expect(bands.map(({ band, exact, open, marks }) => [band, ...[exact, open, marks].map(outlines)])).toEqual([
      ['buyer', 0, 1, 1],
      ['marketing', 1, 0, 1],
      ['handoffs', 1, 0, 0],
      ['sales', 1, 1, 2],
    ]);
  });

  test('tells steps back from others, and leaves out links of what has no place in time', () => {
    const { links, backwards } = picturePaths(layout);
    expect([outlines(links), outlines(backwards)]).toEqual([1, 1]);
  });

  test('has a bracket as long as the month under what is known to the month', () => {
    const place = layout.touchpoints.find(({ id }) => id === 't2');
    const length = 31 * 4 - 2;
    expect(monthBrackets(layout)).toBe(
      `M${(place?.month?.x ?? 0) + 1} ${(place?.y ?? 0) + SIZES.card.height}v3h${length}v-3`,
    );
  });

  test('a day that is known has a dot on the line of its lane and a stem to the card; a month and no date have none', () => {
    const { touchpoints, bands } = layout;
    const pins = dayPins(layout);
    const exact = touchpoints.filter(({ precision }) => precision === 'day');
    expect(exact.length).toBeLessThan(touchpoints.length);
    expect(pins.map(({ dots }) => outlines(dots)).reduce((sum, count) => sum + count, 0)).toBe(exact.length);
    for (const { x, y, band } of exact) {
      const line = bands.find(({ id }) => id === band)?.y ?? 0;
      const own = pins.find((pin) => pin.band === band && x >= pin.from && x < pin.from + 2000);
      expect(own?.dots).toContain(`M${x + 1.5} ${line}h0`);
      expect(own?.stems).toContain(`M${x + 1.5} ${line}V${y}`);
    }
  });

  test('a tear runs from the top to the bottom on both sides', () => {
    const points = tornOutline(100, 28).replace('M', '').replace('Z', '').split('L');
    expect(points).toEqual(['0 0', '6 14', '0 28', '100 28', '94 14', '100 0']);
  });

  test('a frame selects what it meets, whichever corner it begins at', () => {
    const [one] = layout.handoffs;
    const corner = { x: (one?.x ?? 0) - 5, y: (one?.y ?? 0) - 5 };
    const other = { x: corner.x + 10, y: corner.y + 10 };
    expect(cardsBetween(layout, corner, other)).toEqual(['handoff:h1']);
    expect(cardsBetween(layout, other, corner)).toEqual(['handoff:h1']);
    expect(cardsBetween(layout, { x: -9999, y: -9999 }, { x: 9999, y: 9999 })).toHaveLength(5);
  });
});

describe('what keeps drawing cheap', () => {
  test('a touchpoint that stays as and where it is keeps its node', () => {
    const [before, after] = [toNodes(alder, lay(alder)), toNodes({ ...alder, notes: 'Looked at' }, lay(alder))];
    for (const [index, node] of before.slice(0, 4).entries()) expect(after[index]).toBe(node);
    const moved = toNodes(alder, lay(alder, 8));
    expect(moved[1]).not.toBe(before[1]);
    expect(moved[1]?.data).toBe(before[1]?.data);
  });

  test('only the cards that are wanted are made', () => {
    expect(toNodes(alder, lay(alder), new Set(['touchpoint:a2', 'handoff:ah1'])).map(({ id }) => id)).toEqual([
      'touchpoint:a2',
      'handoff:ah1',
    ]);
    expect(toNodes(alder, lay(alder), new Set())).toEqual([]);
  });

  test('the fitting width of a day is found without trying all of them', () => {
    const many = win('w', undefined, {
      touchpoints: Array.from({ length: 60 }, (_, index) =>
        touchpoint(`t${index}`, 'sales', `2026-${String((index % 12) + 1).padStart(2, '0')}-${10 + (index % 19)}`),
      ),
    });
    let tried = 0;
    const layoutAt = layoutsOf(many, options);
    const dayWidth = fittingDayWidth((width) => ((tried += 1), layoutAt(width)), 1200, 700);
    expect(tried).toBeLessThan(10);
    const zoomAt = (width: number) => fitViewport(layoutAt(width), 1200, 700).zoom;
    for (const other of [0.5, 1, 2, 4, 8, 16]) expect(zoomAt(dayWidth)).toBeGreaterThanOrEqual(zoomAt(other) - 0.03);
  });
});

test('for a room cards are larger than at the desk, and never too small to be read there', () => {
  const wide = lay(alder, 16);
  expect(fitViewport(wide, 1200, 700).zoom).toBeLessThan(0.72);
  expect(fitViewport(wide, 1200, 700, undefined, readerOf(true)).zoom).toBe(1.4);
  const dayWidth = fittingDayWidth((days) => lay(alder, days), 1900, 1000, readerOf(true));
  expect(fitViewport(lay(alder, dayWidth), 1900, 1000, undefined, readerOf(true)).zoom).toBeGreaterThan(1.4);
});
