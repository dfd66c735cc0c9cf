import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { timerText, untilNextSecond } from '../../../../renderer/features/room/timer-text';

const endsAt = 1_000_000;
const running = { state: 'running', title: 'Step', endsAt, lengthMs: 900_000 } as const;

describe('timerText', () => {
  test.each([
    [900_000, '15:00', 'running'],
    [899_999, '15:00', 'running'],
    [61_000, '1:01', 'running'],
    [1, '0:01', 'running'],
    [0, '+0:00', 'over'],
    [-999, '+0:00', 'over'],
    [-90_000, '+1:30', 'over'],
    [3_600_000, '1:00:00', 'running'],
    [-3_725_000, '+1:02:05', 'over'],
  ] as const)('%d ms before the end it shows %s', (left, time, state) => {
    expect(timerText(running, endsAt - left)).toEqual({ time, state });
  });

  test('a paused one stands, whatever the clock says', () => {
    const paused = { state: 'paused', title: 'Step', leftMs: 61_000, lengthMs: 900_000 } as const;
    expect(timerText(paused, 0)).toEqual({ time: '1:01', state: 'paused' });
    expect(timerText({ ...paused, leftMs: -61_000 }, endsAt)).toEqual({ time: '+1:01', state: 'paused' });
  });
});

test.prop([fc.integer({ min: -10_000_000, max: 10_000_000 })])(
  'what is shown stays right until the next second, and not longer',
  (left) => {
    const now = endsAt - left;
    const wait = untilNextSecond(endsAt, now);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(1000);
    expect(timerText(running, now + wait - 1)).toEqual(timerText(running, now));
    expect(timerText(running, now + wait + 1)).not.toEqual(timerText(running, now));
  },
);
