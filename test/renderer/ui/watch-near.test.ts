import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchNear } from '../../../renderer/ui/watch-near';

type Report = (entries: readonly object[]) => void;

let report: Report = () => undefined;
const observed = new Set<Element>();
let isDisconnected = false;

class Observer {
  constructor(callback: Report) {
    report = callback;
  }
  observe = (element: Element) => void observed.add(element);
  unobserve = (element: Element) => void observed.delete(element);
  disconnect = () => void (isDisconnected = true);
}

/** What is reported of an element in a window that is 800 high. */
const entry = (target: Element, isIntersecting: boolean, { top = 300, height = 200 } = {}) => ({
  target,
  isIntersecting,
  boundingClientRect: { top, height },
  rootBounds: { top: 0, height: 800 },
});

function watched(count: number) {
  const told: string[] = [];
  const watcher = watchNear(document.createElement('div'));
  const elements = Array.from({ length: count }, () => document.createElement('div'));
  const stops = elements.map((element, index) =>
    watcher.watch(element, (isNear, height) => told.push(`${index} ${isNear ? 'near' : 'far'} ${height}`)),
  );
  return { told, elements, stops, ...watcher };
}

const nextFrame = () => vi.advanceTimersToNextFrame();

describe('watching what comes near', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
    vi.stubGlobal('IntersectionObserver', Observer);
    isDisconnected = false;
    observed.clear();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('what is far is told at once, what comes near one in a frame', () => {
    const { told, elements } = watched(4);
    report(elements.map((element, index) => entry(element, index > 0, { top: 400, height: 100 + index })));
    expect(told).toEqual(['0 far 100']);
    nextFrame();
    expect(told).toEqual(['0 far 100', '1 near 101']);
    nextFrame();
    nextFrame();
    nextFrame();
    expect(told.slice(2)).toEqual(['2 near 102', '3 near 103']);
  });

  test('what is in the middle of the window comes first', () => {
    const { told, elements } = watched(3);
    report(elements.map((element, index) => entry(element, true, { top: [-200, 500, 200][index] ?? 0 })));
    for (let frame = 0; frame < 3; frame += 1) nextFrame();
    expect(told.map((each) => each[0])).toEqual(['2', '1', '0']);
  });

  test('what has left again before its turn never came', () => {
    const { told, elements } = watched(2);
    report(elements.map((element) => entry(element, true)));
    nextFrame();
    report(elements.map((element) => entry(element, false)));
    nextFrame();
    nextFrame();
    expect(told).toEqual(['0 near 200', '0 far 200', '1 far 200']);
  });

  test('what comes later has its turn too', () => {
    const { told, elements } = watched(2);
    report(elements.slice(0, 1).map((element) => entry(element, true)));
    nextFrame();
    nextFrame();
    report(elements.slice(1).map((element) => entry(element, true)));
    nextFrame();
    expect(told).toEqual(['0 near 200', '1 near 200']);
  });

  test('nothing is told of what is watched no longer, and nothing after the end', () => {
    const { told, elements, stops, stop } = watched(3);
    report(elements.map((element) => entry(element, true)));
    stops[0]?.();
    nextFrame();
    stop();
    nextFrame();
    expect(told).toEqual(['1 near 200']);
    expect([observed.size, isDisconnected]).toEqual([2, true]);
  });
});
