import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isFull,
  MOST_POINTS,
  onSheet,
  SIGNATURE_SHEET,
  type Stroke,
  strokePath,
  withPoint,
  withStroke,
} from '../../../shared/agreement/drawn-signature';
import { Signature } from '../../../shared/workshop/schema/agreement';

describe('drawing', () => {
  test('a line begins where the pen comes down and follows it in whole units', () => {
    const begun = withStroke([], onSheet({ x: 0.1, y: 0.5 }));
    const drawn = withPoint(withPoint(begun, onSheet({ x: 0.2, y: 0.503 })), onSheet({ x: 0.3, y: 0.6 }));
    expect(drawn).toEqual([[100, 150, 200, 151, 300, 180]]);
    expect(withStroke(drawn, { x: 5, y: 6 })).toEqual([
      [100, 150, 200, 151, 300, 180],
      [5, 6],
    ]);
  });

  test('a hand that hardly moves adds nothing, and without a line there is nothing to draw on', () => {
    const begun = withStroke([], { x: 100, y: 100 });
    expect(withPoint(begun, { x: 102, y: 102 })).toBe(begun);
    expect(withPoint([], { x: 1, y: 1 })).toEqual([]);
  });

  test('a pen that leaves the sheet draws along its edge', () => {
    expect(onSheet({ x: -0.4, y: 1.7 })).toEqual({ x: 0, y: SIGNATURE_SHEET.height });
  });

  test('whatever the hand does, the document takes the drawing', () => {
    const share = fc.double({ min: -2, max: 3, noNaN: true });
    const moves = fc.array(fc.record({ begins: fc.boolean(), x: share, y: share }), { maxLength: 400 });
    fc.assert(
      fc.property(moves, (made) => {
        const drawn = made.reduce<readonly Stroke[]>(
          (drawing, { begins, ...place }) => (begins ? withStroke : withPoint)(drawing, onSheet(place)),
          [],
        );
        const signature = { name: 'A', role: '', side: 'sales', signedOn: '2026-11-22', drawn };
        expect(Signature.safeParse(signature).success).toBe(true);
      }),
    );
  });

  test('it ends somewhere', () => {
    const endless = Array.from({ length: 3 * MOST_POINTS }, (_, index) => ({ x: (index * 37) % 1000, y: index % 300 }));
    const drawn = endless.reduce<readonly Stroke[]>(withPoint, withStroke([], { x: 500, y: 0 }));
    expect(isFull(drawn)).toBe(true);
    expect(drawn.flat()).toHaveLength(2 * MOST_POINTS);
    expect(withStroke(drawn, { x: 0, y: 0 })).toBe(drawn);
    const dots = endless.reduce<readonly Stroke[]>(withStroke, []);
    expect(dots).toHaveLength(200);
  });
});

describe('the path of a line', () => {
  test.each([
    [[], ''],
    [[10, 20], 'M10 20h0'],
    [[10, 20, 30, 40], 'M10 20L30 40'],
    [[0, 0, 10, 10, 20, 0, 31, 10], 'M0 0Q10 10 15 5Q20 0 25.5 5L31 10'],
  ])('%j is %j', (stroke, path) => {
    expect(strokePath(stroke)).toBe(path);
  });
});
