import { expect, test } from 'vitest';
import { quietTime } from '../../../../../renderer/features/diagnosis/entry/quiet-time';

const seconds = (n: number) => n * 1000;

test.each([
  [0, { kind: 'writing' }],
  [299.9, { kind: 'writing' }],
  [300, { kind: 'counting', secondsLeft: 30 }],
  [329.5, { kind: 'counting', secondsLeft: 1 }],
  [330, { kind: 'over' }],
  [4000, { kind: 'over' }],
  [-60, { kind: 'writing' }],
])('after %s quiet seconds of five minutes', (quiet, time) => {
  expect(quietTime(seconds(1000), seconds(1000 + quiet), 5)).toEqual(time);
});
