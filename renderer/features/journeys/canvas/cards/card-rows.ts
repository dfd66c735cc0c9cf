import type { JourneyLayout } from '../../../../../shared/journeys/layout';

/** Whether a card lies over a place of the map. */
export type CardAt = (x: number, y: number) => boolean;

/** Sorts the cards of a map by their rows once; then a place is looked up in as many steps as there are digits in their number. */
export function cardsByRow({ touchpoints, handoffs }: Pick<JourneyLayout, 'touchpoints' | 'handoffs'>): CardAt {
  const rows = new Map<number, { readonly height: number; readonly width: number; readonly starts: number[] }>();
  for (const { x, y, width, height } of [...touchpoints, ...handoffs]) {
    const row = rows.get(y);
    if (row) row.starts.push(x);
    else rows.set(y, { height, width, starts: [x] });
  }
  const tops = [...rows.keys()].sort(ascending);
  for (const { starts } of rows.values()) starts.sort(ascending);
  return (x, y) => {
    const top = lastUpTo(tops, y);
    const row = top === undefined ? undefined : rows.get(top);
    if (top === undefined || !row || y >= top + row.height) return false;
    const start = lastUpTo(row.starts, x);
    return start !== undefined && x < start + row.width;
  };
}

const ascending = (a: number, b: number): number => a - b;

/** The last of some ascending numbers that is not above `most`. */
function lastUpTo(numbers: readonly number[], most: number): number | undefined {
  let [least, end] = [0, numbers.length];
  while (least < end) {
    const middle = (least + end) >> 1;
    if ((numbers[middle] ?? Infinity) <= most) least = middle + 1;
    else end = middle;
  }
  return numbers[least - 1];
}
