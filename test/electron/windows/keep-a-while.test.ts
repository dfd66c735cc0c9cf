import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepAWhile } from '../../../electron/main/windows/keep-a-while';

interface Thing {
  readonly number: number;
  isSound: boolean;
  isEnded: boolean;
}

function things() {
  const made: Thing[] = [];
  const kept = keepAWhile<Thing>(
    {
      make() {
        const thing = { number: made.length + 1, isSound: true, isEnded: false };
        made.push(thing);
        return thing;
      },
      isSound: ({ isSound }) => isSound,
      end: (thing) => (thing.isEnded = true),
    },
    30_000,
  );
  return { made, ...kept };
}

describe('a thing that is kept for a while', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('serves the next one too', () => {
    const { take, giveBack } = things();
    const first = take();
    giveBack(first);
    vi.advanceTimersByTime(29_999);
    expect(take()).toBe(first);
    // While it is lent, no time runs out.
    vi.advanceTimersByTime(60_000);
    expect(first.isEnded).toBe(false);
  });

  test('is let go when nobody has needed it', () => {
    const { take, giveBack } = things();
    const first = take();
    giveBack(first);
    vi.advanceTimersByTime(30_000);
    expect(first.isEnded).toBe(true);
    expect(take().number).toBe(2);
  });

  test('counts its time from the last use', () => {
    const { take, giveBack } = things();
    const first = take();
    giveBack(first);
    vi.advanceTimersByTime(20_000);
    giveBack(take());
    vi.advanceTimersByTime(20_000);
    expect(first.isEnded).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(first.isEnded).toBe(true);
  });

  test('that broke is never given to anybody, and not left behind', () => {
    const { take, giveBack } = things();
    const first = take();
    giveBack(first);
    first.isSound = false;
    const second = take();
    expect([second.number, first.isEnded]).toEqual([2, true]);
    second.isSound = false;
    giveBack(second);
    expect([take().number, second.isEnded]).toEqual([3, true]);
  });

  test('is never lent to two', () => {
    const { made, take, giveBack } = things();
    const [first, second] = [take(), take()];
    expect(first).not.toBe(second);
    giveBack(first);
    giveBack(second);
    expect(first.isEnded).toBe(true);
    expect(take()).toBe(second);
    expect(made).toHaveLength(2);
  });
});
