import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardsByRow } from '../../../../../../renderer/features/journeys/canvas/cards/card-rows';
import { linesOf, linesOver } from '../../../../../../renderer/features/journeys/canvas/cards/lines';
import { linkPath } from '../../../../../../renderer/features/journeys/canvas/cards/link-path';
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

test('long lines are drawn over the cards too, each in the stretch where it begins; short ones are not', () => {
  const chain = win('w', undefined, {
    touchpoints: ['2026-01-01', '2026-02-10', '2028-01-01', '2028-12-01'].map((day, index) =>
      touchpoint(`t${index}`, 'buyer', day),
    ),
    links: [link('short', 't0', 't1'), link('long', 't0', 't2'), link('later', 't2', 't3'), link('back', 't3', 't2')],
  });
  const count = (paths: string) => paths.split('M').length - 1;
  const over = linesOver(lay(chain));
  expect(over.map(({ onward, backwards }) => [count(onward), count(backwards)])).toEqual([
    [1, 0],
    [1, 1],
  ]);
  expect(new Set(over.map(({ from }) => from % 2000))).toEqual(new Set([0]));
});
