import { Position } from '@xyflow/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardsByRow } from '../../../../../../renderer/features/journeys/canvas/cards/card-rows';
import { linesOf, linesOver } from '../../../../../../renderer/features/journeys/canvas/cards/lines';
import { bendOf, linkPath } from '../../../../../../renderer/features/journeys/canvas/cards/link-path';
import { layoutJourney } from '../../../../../../shared/journeys/layout';
import type { IsoDate } from '../../../../../../shared/time';
import type { Journey } from '../../../../../../shared/workshop/schema/journeys';
import { invariant } from '../../../../../../shared/invariant';
import { anyJourney } from '../../../../../support/any-journey';
import { link, touchpoint, win } from '../../../../../support/journeys';

const lay = (journey: Journey) =>
  layoutJourney(journey, { dayWidth: 6, silenceDays: 30, fallback: '2026-11-22' as IsoDate });

/** Two connected touchpoints of the buyer, and others between them. */
const connected = (...between: readonly string[]) =>
  lay(
    win('w', undefined, {
      touchpoints: ['2026-01-01', '2026-06-01', ...between].map((day, index) => touchpoint(`t${index}`, 'buyer', day)),
      links: [link('l', 't0', 't1')],
    }),
  );

test('whether a card lies over a place is what looking at every card says', () => {
  fc.assert(
    fc.property(anyJourney('j'), fc.nat(4000), fc.nat(900), (journey, across, down) => {
      const layout = lay(journey);
      const x = across - layout.trayWidth;
      const isThere = [...layout.touchpoints, ...layout.handoffs].some(
        (card) => x >= card.x && x < card.x + card.width && down >= card.y && down < card.y + card.height,
      );
      expect(cardsByRow(layout)(x, down)).toBe(isThere);
    }),
  );
});

test('with a card in the way a line leaves its row, without one it does not', () => {
  const shapeIn = (layout: ReturnType<typeof lay>) => linesOf(layout).map(({ shape }) => shape);
  expect(shapeIn(connected())).toEqual(['swing']);
  expect(shapeIn(connected('2026-03-10'))).toEqual(['beside']);
});

test('what runs beside a row stays in the gap between two rows until it turns to its card', () => {
  const layout = connected('2026-03-10');
  const [line] = linesOf(layout);
  const { ends, shape } = invariant(line, 'the journey has a link');
  const [, along] = /C[^H]*,(\d+(?:\.\d+)?) H/.exec(linkPath(ends, shape)) ?? [];
  const [row] = layout.touchpoints;
  const bottom = invariant(row, 'the journey has cards').y + invariant(row, 'the journey has cards').height;
  expect(Number(along)).toBeGreaterThan(bottom);
  expect(Number(along)).toBeLessThan(bottom + 6);
});

test('a card that is dragged too near leaves no room for turns: the line swings', () => {
  const [line] = linesOf(connected('2026-03-10'));
  const { ends } = invariant(line, 'the journey has a link');
  const near = { ...ends, targetX: ends.sourceX + 20 };
  expect(linkPath(near, 'beside')).toBe(linkPath(near, 'swing'));
});

test('lines that run behind a card are drawn over it too, each in the stretch where it begins; others are not', () => {
  const days = ['2026-01-01', '2026-02-10', '2028-01-01', '2028-12-01'];
  const sales = ['2026-01-02', '2028-12-02'].map((day, index) => touchpoint(`s${index}`, 'sales', day));
  const chain = win('w', undefined, {
    touchpoints: [
      ...days.map((day, index) => touchpoint(`t${index}`, 'buyer', day)),
      touchpoint('m0', 'marketing', '2026-01-02'),
      ...sales,
    ],
    links: [
      link('free', 't0', 't1'),
      link('beside', 't0', 't2'),
      link('behind', 't0', 's0'),
      link('clear', 't3', 's1'),
      link('back', 's1', 't0'),
    ],
  });
  const count = (paths: string) => paths.split('M').length - 1;
  const layout = lay(chain);
  const over = linesOver(layout);
  expect(linesOf(layout).flatMap(({ id, isBehind }) => (isBehind ? [id] : []))).toEqual(['behind', 'back']);
  expect(over.map(({ onward, backwards }) => [count(onward), count(backwards)])).toEqual([[1, 1]]);
  expect(new Set(over.map(({ from }) => from % 500))).toEqual(new Set([0]));
});

test('hundreds of lines are not drawn over the cards', () => {
  const after = (days: number) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
  const woven = (count: number) => {
    const days = Array.from({ length: count }, (_, index) => index);
    const touchpoints = days.flatMap((index) => [
      touchpoint(`b${index}`, 'buyer', after(index)),
      touchpoint(`m${index}`, 'marketing', after(index)),
      touchpoint(`s${index}`, 'sales', after(index)),
    ]);
    return linesOver(
      lay(win('w', undefined, { touchpoints, links: days.map((n) => link(`l${n}`, `b${n}`, `s${n}`)) })),
    );
  };
  expect(woven(300)).not.toEqual([]);
  expect(woven(301)).toEqual([]);
});

test('the bend of a link is the one that is drawn', () => {
  const { Left, Right, Top, Bottom } = Position;
  for (const [sourcePosition, targetPosition, targetX, targetY] of [
    [Right, Left, 400, 300],
    [Left, Right, -400, 30],
    [Bottom, Top, 70, 500],
    [Top, Bottom, -70, -500],
    [Bottom, Left, 300, 200],
  ] as const) {
    const ends = { sourceX: 0, sourceY: 0, sourcePosition, targetX, targetY, targetPosition };
    const [start, away, near, end] = bendOf(ends, 'swing').map(({ x, y }) => `${x},${y}`);
    expect(linkPath(ends, 'swing')).toBe(`M${start} C${away} ${near} ${end}`);
  }
});
