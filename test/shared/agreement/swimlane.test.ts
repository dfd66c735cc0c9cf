import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { lanesOf, swimlaneRows, usualLane } from '../../../shared/agreement/swimlane';
import { handoffSteps } from '../../../shared/content/handoff-steps';
import { Owner } from '../../../shared/side';

const steps = (...lanes: readonly Owner[]) => lanes.map((lane) => ({ lane }));

test('the usual lanes, which signed versions rest on, are those of the library', () => {
  expect(handoffSteps.map(({ lane }) => lane)).toEqual(handoffSteps.map((_, index) => usualLane(index)));
});

describe('the drawing', () => {
  test('has a lane for each side, and one for both where something stands in it', () => {
    expect(lanesOf(steps('sales'))).toEqual(['marketing', 'sales']);
    expect(lanesOf(steps('both'))).toEqual(['marketing', 'both', 'sales']);
  });

  test('forks into the last two steps where two sides take them, with an arrow to each', () => {
    const rows = swimlaneRows(steps('marketing', 'sales', 'sales', 'marketing'));
    expect(rows.map((row) => row.steps.map(({ number }) => number))).toEqual([[1], [2], [4, 3]]);
    expect(rows[2]?.arrows).toEqual([
      { from: 1, to: 1 },
      { from: 1, to: 0 },
    ]);
  });

  test('goes straight on where one side takes both', () => {
    expect(swimlaneRows(steps('marketing', 'sales', 'sales')).map((row) => row.steps.length)).toEqual([1, 1, 1]);
  });

  prop.prop([fc.array(fc.constantFrom(...Owner.options), { maxLength: 9 })])(
    'holds every step once, in a lane that is there, with as many arrows as there are steps after the first',
    (lanes) => {
      const rows = swimlaneRows(steps(...lanes));
      const placed = rows.flatMap((row) => row.steps);
      expect(placed.map(({ number }) => number).sort((one, other) => one - other)).toEqual(
        lanes.map((_, at) => at + 1),
      );
      for (const { step, lane } of placed) expect(lanesOf(steps(...lanes))[lane]).toBe(step.lane);
      expect(rows.flatMap(({ arrows }) => arrows)).toHaveLength(Math.max(0, lanes.length - 1));
      for (const row of rows) expect(new Set(row.steps.map(({ lane }) => lane)).size).toBe(row.steps.length);
    },
  );
});
