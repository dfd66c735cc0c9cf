import { expect, test } from 'vitest';
import type { JourneyId, TouchpointId } from '../../../shared/ids';
import { withWins } from '../../../shared/journeys/evidence';
import { linkTargets } from '../../../shared/journeys/link-targets';
import { dayTicks } from '../../../shared/journeys/overview';
import { list } from '../../../shared/workshop/table';
import { alder } from '../../support/journeys';

const cite = (journey: string, touchpoint: string | null = null) => ({
  journey: journey as JourneyId,
  touchpoint: touchpoint as TouchpointId | null,
});

test('wins that stay cited keep their touchpoints, new ones are cited as a whole', () => {
  const before = [cite('w1', 't1'), cite('w1', 't2'), cite('w2')];
  expect(withWins(before, [cite('w1').journey, cite('w3').journey])).toEqual([
    cite('w1', 't1'),
    cite('w1', 't2'),
    cite('w3'),
  ]);
  expect(withWins(before, [])).toEqual([]);
});

test('a touchpoint may lead to every other one that it does not lead to already, dated ones in their order', () => {
  const [from] = list(alder.touchpoints).filter(({ id }) => id === 'a1');
  expect(from && linkTargets(alder, from).map(({ id }) => id)).toEqual(['a3', 'a4']);
});

test.each([
  [1, [0, 1]],
  [40, [0, 7, 14, 21, 28, 35]],
  [100, [0, 14, 28, 42, 56, 70, 84, 98]],
  [401, [0, 60, 120, 180, 240, 300, 360]],
  [4000, [0, 730, 1460, 2190, 2920, 3650]],
])('a scale of %i days is marked at round numbers', (days, ticks) => {
  expect(dayTicks(days)).toEqual(ticks);
});
