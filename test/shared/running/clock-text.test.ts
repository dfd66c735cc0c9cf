import { expect, test } from 'vitest';
import { clockText } from '../../../shared/running/clock-text';

test.each([
  [900_000, '15:00'],
  [899_001, '15:00'],
  [760_000, '12:40'],
  [500, '0:01'],
  [0, '0:00'],
  [-999, '0:00'],
  [-130_000, '2:10'],
  [3_900_000, '1:05:00'],
])('%i ms reads %s', (ms, text) => {
  expect(clockText(ms)).toBe(text);
});
