import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  afterChange,
  afterShowing,
  type Desk,
  displayUnder,
  openedOn,
  type RoomPlace,
  statusOf,
  swapped,
} from '../../../electron/main/windows/room-place';

const laptop = { id: 1, bounds: { x: 0, y: 0, width: 1366, height: 768 } };
const projector = { id: 2, bounds: { x: 1366, y: 0, width: 1920, height: 1080 } };
const both: Desk = { displays: [laptop, projector], consoleId: 1 };
const alone: Desk = { displays: [laptop], consoleId: 1 };

const onProjector: RoomPlace = { kind: 'filling', displayId: 2, isBlank: false };

describe('opening', () => {
  test('fills the display that the console is not on, whichever that is', () => {
    expect(openedOn(both)).toEqual(onProjector);
    expect(openedOn({ ...both, consoleId: 2 })).toEqual({ ...onProjector, displayId: 1 });
  });

  test('floats when there is no other', () => {
    expect(openedOn(alone)).toEqual({ kind: 'floating' });
  });
});

describe('an unplugged projector', () => {
  test('is lost, and what comes back is blank until something is shown', () => {
    const lost = afterChange(onProjector, alone);
    expect(lost).toEqual({ kind: 'lost' });
    expect(afterShowing(lost)).toEqual({ kind: 'lost' });
    const back = afterChange(lost, both);
    expect(back).toEqual({ ...onProjector, isBlank: true });
    expect(afterShowing(back)).toEqual(onProjector);
  });

  test('gives way to a third display, blank too', () => {
    const third = { id: 3, bounds: { x: 4000, y: 0, width: 800, height: 600 } };
    expect(afterChange(onProjector, { displays: [laptop, third], consoleId: 1 })).toEqual({
      kind: 'filling',
      displayId: 3,
      isBlank: true,
    });
  });

  test('never leaves the audience window over a console that had to come to its display', () => {
    expect(afterChange({ ...onProjector, displayId: 1 }, alone)).toEqual({ kind: 'lost' });
  });

  test('can be opened again as an ordinary window', () => {
    expect(openedOn(alone)).toEqual({ kind: 'floating' });
  });
});

test('a projector that comes later takes the floating window, and other changes leave things as they are', () => {
  expect(afterChange({ kind: 'floating' }, both)).toEqual(onProjector);
  expect(afterChange({ kind: 'floating' }, alone)).toEqual({ kind: 'floating' });
  expect(afterChange(onProjector, both)).toBe(onProjector);
  expect(afterChange({ kind: 'closed' }, both)).toEqual({ kind: 'closed' });
  expect(afterChange({ kind: 'lost' }, alone)).toEqual({ kind: 'lost' });
});

describe('swapping', () => {
  test('exchanges the two displays', () => {
    expect(swapped(onProjector, both)).toEqual({ place: { ...onProjector, displayId: 1 }, consoleTo: projector });
  });

  test('moves only the audience window when both are on one display', () => {
    expect(swapped({ kind: 'floating' }, both)).toEqual({ place: onProjector, consoleTo: null });
    expect(swapped({ ...onProjector, displayId: 1 }, both)).toEqual({ place: onProjector, consoleTo: null });
  });

  test.each<RoomPlace>([{ kind: 'closed' }, { kind: 'lost' }])('does nothing when it is $kind', (place) => {
    expect(swapped(place, both)).toEqual({ place, consoleTo: null });
  });

  test('does nothing with one display', () => {
    expect(swapped({ kind: 'floating' }, alone)).toEqual({ place: { kind: 'floating' }, consoleTo: null });
  });
});

test.each<[RoomPlace, Desk, ReturnType<typeof statusOf>]>([
  [{ kind: 'closed' }, both, { state: 'closed', display: 'none', displays: 2, canSwap: false }],
  [{ kind: 'lost' }, alone, { state: 'lost', display: 'none', displays: 1, canSwap: false }],
  [{ kind: 'floating' }, alone, { state: 'open', display: 'same', displays: 1, canSwap: false }],
  [onProjector, both, { state: 'open', display: 'other', displays: 2, canSwap: true }],
  [onProjector, { ...both, consoleId: 2 }, { state: 'open', display: 'same', displays: 2, canSwap: true }],
])('the console is told of %j', (place, desk, status) => {
  expect(statusOf(place, desk)).toEqual(status);
});

test('a window is on the display that most of it is on', () => {
  expect(displayUnder({ x: 1300, y: 0, width: 1000, height: 700 }, both.displays)).toBe(projector);
  expect(displayUnder({ x: 900, y: 0, width: 600, height: 700 }, both.displays)).toBe(laptop);
  expect(displayUnder({ x: -9000, y: 0, width: 600, height: 700 }, both.displays)).toBe(laptop);
  expect(displayUnder({ x: 0, y: 0, width: 1, height: 1 }, [])).toBeUndefined();
});

const desks = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1 }).chain((ids) =>
  fc.record({
    displays: fc.constant(ids.map((id) => ({ id, bounds: { x: id * 2000, y: 0, width: 1920, height: 1080 } }))),
    consoleId: fc.constantFrom(...ids),
  }),
);

test.prop([fc.array(desks, { minLength: 1, maxLength: 12 })])(
  'whatever comes and goes, it fills a display that is there and is not the console’s, and shows nothing of its own accord on a new one',
  (changes) => {
    let place: RoomPlace = openedOn(both);
    for (const desk of changes) {
      const before = place;
      place = afterChange(place, desk);
      if (place.kind !== 'filling') continue;
      const { displayId, isBlank } = place;
      expect(desk.displays.map(({ id }) => id)).toContain(displayId);
      expect(displayId).not.toBe(desk.consoleId);
      const isKnown =
        before.kind === 'floating' || (before.kind === 'filling' && before.displayId === displayId && !before.isBlank);
      expect(isBlank).toBe(!isKnown);
    }
  },
);
