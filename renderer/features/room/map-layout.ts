import type { RoomTouchpoint } from '../../../shared/room/scene';

/** One touchpoint on the map, in units of the picture; without a label where there was no room for its name. */
export interface PlacedTouchpoint {
  readonly touchpoint: RoomTouchpoint;
  readonly x: number;
  readonly label: { readonly text: string; readonly row: number; readonly width: number } | null;
}

/** The room that a lane has: where its line begins and ends, and how many rows of names stand above it. */
export interface LaneSpace {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/**
 * Places the touchpoints of one lane and names as many as can be named. A name hangs like a flag to the right of a pole that stands on
 * its touchpoint: no two names meet, and no pole goes through a name. A name that finds no room is tried once more in short.
 */
export function placeLane(
  touchpoints: readonly RoomTouchpoint[],
  { from, to, rows }: LaneSpace,
): readonly PlacedTouchpoint[] {
  const ends: number[] = Array.from({ length: rows }, () => Number.POSITIVE_INFINITY);
  const placed: PlacedTouchpoint[] = [];
  for (const touchpoint of touchpoints.toSorted((one, two) => two.at - one.at)) {
    const x = from + touchpoint.at * (to - from);
    const label =
      [LONG, SHORT].map((most) => hang(touchpoint.title, most, x, ends)).find((hung) => hung !== null) ?? null;
    if (label) ends[label.row] = x;
    placed.unshift({ touchpoint, x, label });
  }
  return placed;
}

/** How wide a text is at the size of the map's names; rather too wide than too narrow. */
export function textWidth(text: string): number {
  return [...text].reduce((width, sign) => width + SIZE * (sign > '\u2E80' ? 1 : 0.57), 0);
}

/** The lowest row in which the name ends before the next name of that row, and before the next pole to a higher one. */
function hang(title: string, most: number, x: number, ends: readonly number[]): PlacedTouchpoint['label'] {
  const text = shortened(title, most);
  const width = textWidth(text);
  const row = ends.findIndex((_, index) => x + width + GAP <= Math.min(...ends.slice(index)));
  return row === -1 || text === '' ? null : { text, row, width };
}

function shortened(title: string, most: number): string {
  const signs = [...title.trim()];
  return signs.length <= most
    ? signs.join('')
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** The size of the names on the map. */
export const SIZE = 30;
/** The widest that a name can be: what a lane leaves free to the right of its last touchpoint. */
export const LONG = 26;
const SHORT = 15;
const GAP = 24;
