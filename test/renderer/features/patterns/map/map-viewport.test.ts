import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitAll,
  fitWidth,
  FOOT,
  isMovedBy,
  kept,
  MARGIN,
  panExtent,
} from '../../../../../renderer/features/patterns/map/map-viewport';

const map = { width: 1000, height: 600 };
const frame = { width: 1100, height: 400 };

test('the map is fitted to its frame, larger on a wide one, never too small to read', () => {
  expect(fitWidth(map, frame).zoom).toBeCloseTo(1.076);
  expect(fitWidth(map, { width: 2400, height: 400 }).zoom).toBe(1.35);
  expect(fitWidth(map, { width: 300, height: 400 }).zoom).toBe(0.75);
  expect(fitAll(map, frame).zoom).toBeCloseTo((400 - 2 * MARGIN - FOOT) / 600);
});

test('wherever it was panned, it comes back to its edges', () => {
  const any = fc.integer({ min: -20_000, max: 20_000 });
  fc.assert(
    fc.property(any, any, fc.double({ min: 0.25, max: 2, noNaN: true }), (x, y, zoom) => {
      const at = kept(map, frame, { x, y, zoom });
      const [[left, top], [right, bottom]] = panExtent(map, frame, zoom);
      expect(at.x).toBeLessThanOrEqual(-left * zoom + 1e-6);
      expect(at.y).toBeLessThanOrEqual(-top * zoom + 1e-6);
      expect(at.x + right * zoom).toBeGreaterThanOrEqual(frame.width - 1e-6);
      expect(at.y + bottom * zoom).toBeGreaterThanOrEqual(frame.height - 1e-6);
      // What fits stands at the upper left.
      if (map.width * zoom <= frame.width - 2 * MARGIN) expect(at.x).toBeCloseTo(MARGIN);
      expect(kept(map, frame, at)).toEqual(at);
    }),
  );
});

test('the wheel moves a map that is higher than its frame as far as it goes, otherwise it is left to the page', () => {
  const down = { deltaX: 0, deltaY: 100 };
  const up = { deltaX: 0, deltaY: -100 };
  const start = { x: MARGIN, y: MARGIN, zoom: 1 };
  expect(isMovedBy(map, frame, start, down)).toBe(true);
  expect(isMovedBy(map, frame, start, up)).toBe(false);
  const end = kept(map, frame, { ...start, y: -5000 });
  expect(isMovedBy(map, frame, end, down)).toBe(false);
  expect(isMovedBy(map, { width: 1100, height: 800 }, start, down)).toBe(false);
});
