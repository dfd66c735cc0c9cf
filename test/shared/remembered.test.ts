import { describe, expect, test, vi } from 'vitest';
import { remembered } from '../../shared/remembered';

describe('a function whose results are remembered', () => {
  test('works out each result once, also an empty one', () => {
    const workOut = vi.fn((text: string) => text.trim());
    const trimmed = remembered(workOut, 10);
    expect([trimmed(' a'), trimmed(' '), trimmed(' a'), trimmed(' ')]).toEqual(['a', '', 'a', '']);
    expect(workOut).toHaveBeenCalledTimes(2);
  });

  test('never keeps more than it may', () => {
    const workOut = vi.fn((text: string) => text.length);
    const lengthOf = remembered(workOut, 2);
    for (const text of ['a', 'bb', 'ccc', 'ccc', 'a']) expect(lengthOf(text)).toBe(text.length);
    expect(workOut.mock.calls.flat()).toEqual(['a', 'bb', 'ccc', 'a']);
  });

  test('keeps no long text', () => {
    const workOut = vi.fn((text: string) => text.length);
    const lengthOf = remembered(workOut, 10);
    expect([lengthOf('a'.repeat(201)), lengthOf('a'.repeat(201))]).toEqual([201, 201]);
    expect(workOut).toHaveBeenCalledTimes(2);
  });

  test('lets an error through, and tries again', () => {
    let turns = 0;
    const second = remembered(() => {
      turns += 1;
      if (turns === 1) throw new RangeError('not yet');
      return turns;
    }, 10);
    expect(() => second('a')).toThrow('not yet');
    expect(second('a')).toBe(2);
  });
});
