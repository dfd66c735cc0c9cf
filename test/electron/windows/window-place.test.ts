import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { placeWindow } from '../../../electron/main/windows/window-place';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const projector = { x: 1440, y: 0, width: 1920, height: 1080 };
const place = { x: 100, y: 80, width: 1200, height: 700, isMaximized: false };

describe('placeWindow', () => {
  test('puts the window where it stood', () => {
    expect(placeWindow(place, [laptop, projector])).toEqual(place);
    expect(placeWindow({ ...place, x: 1600, isMaximized: true }, [laptop, projector])).toEqual({
      ...place,
      x: 1600,
      isMaximized: true,
    });
  });

  test('brings it back when the display it stood on is gone, and leaves it maximised', () => {
    expect(placeWindow({ ...place, x: 1600, isMaximized: true }, [laptop])).toEqual({
      x: 37,
      y: 79,
      width: 1366,
      height: 768,
      isMaximized: true,
    });
  });

  test('is never larger than its display', () => {
    expect(placeWindow({ ...place, width: 9000, height: 9000 }, [laptop])).toMatchObject({ width: 1440, height: 875 });
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual({
      x: 0,
      y: 0,
      width: 1024,
      height: 600,
      isMaximized: false,
    });
  });

  test.each([null, 'x', {}, { ...place, x: 0.5 }, { ...place, width: 0 }, { ...place, more: 1 }, [place]])(
    'takes no notice of %j',
    (remembered) => {
      expect(placeWindow(remembered, [laptop])).toEqual({ x: 37, y: 79, width: 1366, height: 768, isMaximized: false });
    },
  );

  test.each([
    ['left of it', { x: -1150 }],
    ['right of it', { x: 1400 }],
    ['above it', { y: -10 }],
    ['below it', { y: 860 }],
  ])('does not leave the title bar %s', (_, shift) => {
    expect(placeWindow({ ...place, ...shift }, [laptop])).toMatchObject({ x: 37, y: 79 });
  });

  const coordinate = fc.integer({ min: -5000, max: 5000 });
  test.prop([
    fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({ min: 1, max: 5000 }),
      height: fc.integer({ min: 1, max: 5000 }),
      isMaximized: fc.boolean(),
    }),
  ])('always leaves something to take hold of', (remembered) => {
    const { x, y, width } = placeWindow(remembered, [laptop, projector]);
    const seen = [laptop, projector].map(
      (display) => Math.min(x + width, display.x + display.width) - Math.max(x, display.x),
    );
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(120);
    expect(y).toBeGreaterThanOrEqual(0);
  });
});
