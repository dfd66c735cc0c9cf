import { Position } from '@xyflow/react';
import { describe, expect, test } from 'vitest';
import {
  fitViewport,
  fittingDayWidth,
  trayViewport,
  ZOOM,
} from '../../../../../renderer/features/journeys/canvas/view/fit-viewport';
import { movesOf } from '../../../../../renderer/features/journeys/canvas/cards/from-flow';
import { toEdges, toNodes } from '../../../../../renderer/features/journeys/canvas/cards/to-flow';
import { type JourneyLayout, layoutJourney } from '../../../../../shared/journeys/layout';
import type { IsoDate } from '../../../../../shared/time';
import type { Journey } from '../../../../../shared/workshop/schema/journeys';
import { alder, date, handoff, link, touchpoint, win } from '../../../../support/journeys';

const lay = (journey: Journey, dayWidth = 4): JourneyLayout =>
  layoutJourney(journey, { dayWidth, silenceDays: 30, fallback: '2026-11-22' as IsoDate });

describe('the map as React Flow sees it', () => {
  const nodes = toNodes(alder, lay(alder));

  test('every card has its size and its handles, so that culling works from the first frame', () => {
    expect(nodes).toHaveLength(5);
    for (const { width, height, handles, type } of nodes) {
      expect([width, height].every((length) => Number(length) > 0)).toBe(true);
      expect(handles).toHaveLength(type === 'touchpoint' ? 4 : 0);
    }
  });

  test('every card has a name that says all there is to see', () => {
    expect(nodes.find(({ id }) => id === 'touchpoint:a2')?.ariaLabel).toBe(
      'Title of a2, Marketing, 20 Jan 2026, Document',
    );
    expect(nodes.find(({ id }) => id === 'handoff:ah1')?.ariaLabel).toBe(
      'Hand-off, Marketing to sales, Marketing to sales, 10 Mar 2026',
    );
  });

  test('links touch the sides that face each other and say what they mean', () => {
    const cascade = win('w', undefined, {
      touchpoints: [
        touchpoint('t1', 'sales', '2026-01-01'),
        touchpoint('t2', 'sales', '2026-01-20'),
        touchpoint('t3', 'sales', '2026-06-01'),
        touchpoint('t4', 'buyer', '2026-06-01'),
      ],
      links: [link('l1', 't1', 't2'), link('l2', 't2', 't3'), link('l3', 't3', 't1'), link('l4', 't3', 't4')],
    });
    const edges = toEdges(cascade, lay(cascade));
    expect(edges.map(({ sourceHandle, targetHandle }) => [sourceHandle, targetHandle])).toEqual([
      [Position.Bottom, Position.Left],
      [Position.Right, Position.Left],
      [Position.Top, Position.Top],
      [Position.Top, Position.Bottom],
    ]);
    expect(edges[2]?.className).toBe('backwards');
    expect(edges[0]?.ariaLabel).toBe('Title of t1 leads to Title of t2');
  });
});

describe('what a drag means', () => {
  const layout = lay(alder);
  const positionOf = (id: string) =>
    [...layout.touchpoints, ...layout.handoffs].find((placed) => placed.id === id) ?? { x: 0, y: 0 };
  const drag = (key: string, id: string, by: { readonly x: number; readonly y: number }) => {
    const { x, y } = positionOf(id);
    return movesOf(alder, layout, [{ id: key, position: { x: x + by.x, y: y + by.y } }]);
  };

  test('sideways it moves in time, up and down between lanes', () => {
    expect(drag('touchpoint:a2', 'a2', { x: 4 * 10, y: 0 }).touchpoints).toEqual([
      { id: 'a2', lane: 'marketing', date: date('2026-01-30') },
    ]);
    const buyerIsAbove = -(positionOf('a2').y - positionOf('a1').y);
    expect(drag('touchpoint:a2', 'a2', { x: 0, y: buyerIsAbove }).touchpoints).toEqual([
      { id: 'a2', lane: 'buyer', date: date('2026-01-20') },
    ]);
  });

  test('the lane under the middle of a card counts, not the one under its top', () => {
    const marketing = layout.bands.find(({ id }) => id === 'marketing');
    const position = { x: positionOf('a1').x, y: (marketing?.y ?? 0) - 20 };
    expect(movesOf(alder, layout, [{ id: 'touchpoint:a1', position }]).touchpoints).toMatchObject([
      { id: 'a1', lane: 'marketing' },
    ]);
  });

  test('into the tray it loses its date; a hand-off changes its date only', () => {
    expect(drag('touchpoint:a2', 'a2', { x: -5000, y: 0 }).touchpoints).toEqual([
      { id: 'a2', lane: 'marketing', date: date() },
    ]);
    expect(drag('handoff:ah1', 'ah1', { x: -8, y: 300 })).toEqual({
      touchpoints: [],
      handoffs: [{ id: 'ah1', date: date('2026-03-08') }],
    });
  });

  test('a month stays a month', () => {
    const journey = win('w', undefined, {
      touchpoints: [touchpoint('t1', 'sales', '2026-03')],
      handoffs: [handoff('h1', '2026-03')],
    });
    const map = lay(journey);
    const dropped = [...map.touchpoints, ...map.handoffs].map(({ id, x, y }) => ({
      id: `${id.startsWith('t') ? 'touchpoint' : 'handoff'}:${id}`,
      position: { x: x + 30 * 4, y },
    }));
    const { touchpoints, handoffs } = movesOf(journey, map, dropped);
    expect([touchpoints[0]?.date, handoffs[0]?.date]).toEqual([date('2026-04'), date('2026-04')]);
  });

  test('what is gone is not moved', () => {
    expect(movesOf(alder, layout, [{ id: 'touchpoint:gone', position: { x: 0, y: 0 } }])).toEqual({
      touchpoints: [],
      handoffs: [],
    });
  });
});

describe('what is seen when a map opens', () => {
  test('a small map keeps its size, a large one is shrunk until it is seen whole, if that is asked for', () => {
    expect(fitViewport(lay(alder, 1), 1200, 700).zoom).toBe(1);
    const wide = fitViewport(lay(alder, 16), 1200, 700);
    expect(wide.zoom).toBeLessThan(ZOOM.readable);
    expect(fitViewport(lay(alder, 16), 1200, 700, ZOOM.readable).zoom).toBe(ZOOM.readable);
  });

  const crowded = win('w', '2026-12-20', {
    touchpoints: Array.from({ length: 12 }, (_, index) =>
      touchpoint(`t${index}`, index % 2 === 0 ? 'sales' : 'buyer', `2026-${String(index + 1).padStart(2, '0')}-10`),
    ),
  });

  test.each([
    ['a small canvas', alder, 900, 480],
    ['a large canvas', alder, 1700, 900],
    ['a crowded map', crowded, 900, 480],
    ['a very small canvas', crowded, 500, 300],
  ])('every card and the close lie on %s', (_, journey, width, height) => {
    const dayWidth = fittingDayWidth((days) => lay(journey, days), width, height);
    const map = lay(journey, dayWidth);
    const { x, y, zoom } = fitViewport(map, width, height);
    for (const card of [...map.touchpoints, ...map.handoffs]) {
      expect(card.x * zoom + x).toBeGreaterThanOrEqual(0);
      expect((card.x + card.width) * zoom + x).toBeLessThanOrEqual(width);
      expect((card.y + card.height) * zoom + y).toBeLessThanOrEqual(height);
    }
    expect((map.closeX ?? Infinity) * zoom + x).toBeLessThan(width);
  });

  test('days are squeezed before cards are shrunk, and no further than it takes', () => {
    const dayWidth = fittingDayWidth((days) => lay(alder, days), 1000, 700);
    expect(fitViewport(lay(alder, dayWidth), 1000, 700).zoom).toBe(1);
    expect(fitViewport(lay(alder, dayWidth * 1.2), 1000, 700).zoom).toBeLessThan(1);
  });

  test('the tray can be brought back into sight at any zoom', () => {
    const { x, zoom } = trayViewport(lay(alder), 0.5);
    expect(zoom).toBe(0.5);
    expect(x - 224 * zoom).toBeGreaterThanOrEqual(0);
  });

  test('the tray is in sight when something waits in it', () => {
    const { x, zoom } = fitViewport({ ...lay(alder), hasTray: true }, 1200, 700);
    expect(x).toBeGreaterThan(200 * zoom);
    expect(fitViewport(lay(alder), 1200, 700).x).toBeLessThan(20);
  });
});
