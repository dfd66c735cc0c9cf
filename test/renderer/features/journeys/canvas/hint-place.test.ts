import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { hintPlace, type Seen } from '../../../../../renderer/features/journeys/canvas/hint-place';

const HINT = { width: 180, height: 40 };
const seen: Seen = { width: 1000, height: 500, transform: [100, 20, 0.5], head: 28 };

test('a hint stands over the middle of the card, whatever the zoom', () => {
  expect(hintPlace({ x: 400, y: 400, width: 200, height: 62 }, HINT, seen)).toEqual({ x: 260, y: 166 });
});

test('without room over the card it stands under it', () => {
  expect(hintPlace({ x: 400, y: 60, width: 200, height: 62 }, HINT, seen)).toEqual({ x: 260, y: 95 });
});

const pixels = fc.integer({ min: -3000, max: 3000 });
law.prop([pixels, pixels, fc.double({ min: 0.1, max: 2, noNaN: true }), pixels, pixels])(
  'wherever the card is, the hint is on the canvas, between the months and the legend',
  (x, y, zoom, left, top) => {
    const place = hintPlace({ x, y, width: 200, height: 62 }, HINT, { ...seen, transform: [left, top, zoom] });
    expect(place.x).toBeGreaterThanOrEqual(0);
    expect(place.x + HINT.width).toBeLessThanOrEqual(seen.width);
    expect(place.y).toBeGreaterThanOrEqual(seen.head);
    expect(place.y + HINT.height).toBeLessThanOrEqual(seen.height - 24);
  },
);
