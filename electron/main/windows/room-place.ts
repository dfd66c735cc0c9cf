import type { RoomStatus } from '../../../shared/room/room-display';
import type { Display } from './displays';
import type { Area } from './window-place';

/**
 * Where the audience window belongs. It fills a display that is not the console's, floats beside the console when there is no other, and
 * is lost when the display that it filled is gone. One that came back by itself is blank until it is shown something.
 */
export type RoomPlace =
  | { readonly kind: 'closed' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'floating' }
  | { readonly kind: 'filling'; readonly displayId: number; readonly isBlank: boolean };

/** The desk: its displays, and on which of them the console is. */
export interface Desk {
  readonly displays: readonly Display[];
  readonly consoleId: number;
}

/** Where a window that a person opens goes. */
export function openedOn(desk: Desk): RoomPlace {
  const other = otherDisplay(desk);
  return other ? { kind: 'filling', displayId: other.id, isBlank: false } : { kind: 'floating' };
}

/** Where both windows go when they exchange their displays; the console stays where it is when they share one. */
export function swapped(
  place: RoomPlace,
  desk: Desk,
): { readonly place: RoomPlace; readonly consoleTo: Display | null } {
  const isOpen = place.kind === 'filling' || place.kind === 'floating';
  const other = otherDisplay(desk);
  if (!isOpen || !other) return { place, consoleTo: null };
  const taken = place.kind === 'filling' ? desk.displays.find(({ id }) => id === place.displayId) : undefined;
  if (!taken || taken.id === desk.consoleId) return { place: openedOn(desk), consoleTo: null };
  return { place: { kind: 'filling', displayId: desk.consoleId, isBlank: false }, consoleTo: taken };
}

/**
 * Where the window goes when displays came or went. It never lands on the console's display by itself: with no other display it is
 * lost, and comes up blank on the next one. A floating window fills a display that is plugged in, as it is.
 */
export function afterChange(place: RoomPlace, desk: Desk): RoomPlace {
  const other = otherDisplay(desk);
  switch (place.kind) {
    case 'closed':
      return place;
    case 'floating':
      return other ? openedOn(desk) : place;
    case 'lost':
      return other ? { kind: 'filling', displayId: other.id, isBlank: true } : place;
    case 'filling': {
      const isKept = desk.displays.some(({ id }) => id === place.displayId) && place.displayId !== desk.consoleId;
      if (isKept) return place;
      return other ? { kind: 'filling', displayId: other.id, isBlank: true } : { kind: 'lost' };
    }
  }
}

/** The same place with something shown there. */
export function afterShowing(place: RoomPlace): RoomPlace {
  return place.kind === 'filling' ? { ...place, isBlank: false } : place;
}

/** What the console is told. */
export function statusOf(place: RoomPlace, { displays, consoleId }: Desk): RoomStatus {
  const count = displays.length;
  switch (place.kind) {
    case 'closed':
    case 'lost':
      return { state: place.kind, display: 'none', displays: count, canSwap: false };
    case 'floating':
      return { state: 'open', display: 'same', displays: count, canSwap: count > 1 };
    case 'filling': {
      const display = place.displayId === consoleId ? 'same' : 'other';
      return { state: 'open', display, displays: count, canSwap: count > 1 };
    }
  }
}

/** The display that most of a window is on; the first one when it is on none. */
export function displayUnder(window: Area, displays: readonly Display[]): Display | undefined {
  return displays.toSorted((one, two) => overlap(window, two.bounds) - overlap(window, one.bounds))[0];
}

const otherDisplay = ({ displays, consoleId }: Desk): Display | undefined =>
  displays.find(({ id }) => id !== consoleId);

function overlap(one: Area, two: Area): number {
  const width = Math.min(one.x + one.width, two.x + two.width) - Math.max(one.x, two.x);
  const height = Math.min(one.y + one.height, two.y + two.height) - Math.max(one.y, two.y);
  return Math.max(0, width) * Math.max(0, height);
}
