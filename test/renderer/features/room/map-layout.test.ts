import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { placeLane, textWidth } from '../../../../renderer/features/room/map-layout';

const lane = { from: 100, to: 1500, rows: 3 };
const touch = (at: number, title: string) => ({ lane: 'sales' as const, at, title, date: '' });

test('touchpoints that stand apart are named in the lowest row', () => {
  const placed = placeLane([touch(0, 'First call'), touch(0.5, 'Demo'), touch(1, 'Signed')], lane);
  expect(placed.map(({ x, label }) => [x, label?.text, label?.row])).toEqual([
    [100, 'First call', 0],
    [800, 'Demo', 0],
    [1500, 'Signed', 0],
  ]);
});

test('one that would run into the next hangs higher, and a long name is cut', () => {
  const placed = placeLane([touch(0, 'Reference visit at the harbour'), touch(0.02, 'Demo')], lane);
  expect(placed.map(({ label }) => [label?.text, label?.row])).toEqual([
    ['Reference visit at the ha…', 1],
    ['Demo', 0],
  ]);
});

test('on one day as many are named as there are rows', () => {
  const placed = placeLane(
    Array.from({ length: 7 }, (_, index) => touch(0, `Call ${index}`)),
    lane,
  );
  expect(placed.filter(({ label }) => label !== null)).toHaveLength(3);
});

const touchpoints = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000), title: fc.string({ maxLength: 30 }) }),
  { maxLength: 40 },
);

test.prop([touchpoints, fc.integer({ min: 1, max: 5 })])(
  'every touchpoint is placed, no two names meet, and no pole goes through a name',
  (given, rows) => {
    const placed = placeLane(
      given.map(({ at, title }) => touch(at, title)),
      { ...lane, rows },
    );
    expect(placed).toHaveLength(given.length);
    const flags = placed.flatMap(({ x, label }) => (label ? [{ x, ...label, width: textWidth(label.text) }] : []));
    for (const [index, one] of flags.entries()) {
      expect(one.row).toBeLessThan(rows);
      for (const other of flags.slice(index + 1)) {
        const [left, right] = one.x <= other.x ? [one, other] : [other, one];
        // The right one's name, or its pole on the way up, at the height of the left one's name.
        if (right.row >= left.row && !(left.x === right.x)) expect(left.x + left.width).toBeLessThanOrEqual(right.x);
        if (left.x === right.x) expect(left.row).not.toBe(right.row);
      }
    }
  },
);
