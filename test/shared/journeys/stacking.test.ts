import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { firstFreeRows } from '../../../shared/journeys/stacking';

/** The same rule as one would say it: look through the rows from the first. */
function byLooking(places: readonly number[], width: number): readonly number[] {
  const freeFrom: number[] = [];
  return places.map((place) => {
    const free = freeFrom.findIndex((from) => from <= place);
    const row = free === -1 ? freeFrom.length : free;
    freeFrom[row] = place + width;
    return row;
  });
}

const anyPlaces = fc
  .array(fc.integer({ min: 0, max: 600 }), { maxLength: 120 })
  .map((places) => places.toSorted((a, b) => a - b));

law.prop([anyPlaces, fc.integer({ min: 1, max: 250 })])(
  'every thing takes the first row that is free',
  (places, width) => {
    expect(firstFreeRows(places, width)).toEqual(byLooking(places, width));
  },
);

test('what begins where another ends shares its row', () => {
  expect(firstFreeRows([0, 0, 50, 100, 100], 100)).toEqual([0, 1, 2, 0, 1]);
  expect(firstFreeRows([], 100)).toEqual([]);
});
