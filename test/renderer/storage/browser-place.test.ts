import { afterEach, expect, test, vi } from 'vitest';
import { browserPlace } from '../../../renderer/storage/browser-place';

afterEach(() => vi.restoreAllMocks());

test('the place that was remembered last is the one that a later start comes back to', async () => {
  const place = browserPlace();
  expect(await place.recall()).toBeNull();
  await Promise.all([place.remember('library'), place.remember('a stage')]);
  expect(await browserPlace().recall()).toBe('a stage');
});

test('a browser that keeps nothing starts at the library, and nothing is said', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Not allowed here', 'SecurityError');
  });
  const place = browserPlace();
  await expect(place.remember('a stage')).resolves.toBeUndefined();
  expect(await place.recall()).toBeNull();
});
