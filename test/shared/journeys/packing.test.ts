import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packDown, type Packed } from '../../../shared/journeys/packing';

const GAP = 6;

const anyItems: fc.Arbitrary<readonly Packed[]> = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    width: fc.constantFrom(40, 200),
    height: fc.integer({ min: 20, max: 90 }),
  }),
  { maxLength: 40 },
);

test('no two things come nearer to each other than the gap', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const tops = packDown(items, GAP);
      const boxes = items.map((item, index) => ({ ...item, top: tops[index] ?? Number.NaN }));
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1)) {
          const isBeside = a.x + a.width + GAP <= b.x || b.x + b.width + GAP <= a.x;
          const isBelow = a.top + a.height + GAP <= b.top || b.top + b.height + GAP <= a.top;
          expect(isBeside || isBelow).toBe(true);
        }
      });
    }),
  );
});

test('nothing stands lower than it must: everything is at the top, or right below something', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const tops = packDown(items, GAP);
      const ends = new Set([0, ...items.map(({ height }, index) => (tops[index] ?? 0) + height + GAP)]);
      for (const top of tops) expect(ends.has(top)).toBe(true);
    }),
  );
});

test('what stands where nothing else does is at the top', () => {
  const items = [
    { x: 0, width: 100, height: 50 },
    { x: 50, width: 100, height: 20 },
    { x: 300, width: 100, height: 20 },
  ];
  expect(packDown(items, GAP)).toEqual([0, 56, 0]);
});
