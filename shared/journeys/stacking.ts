/**
 * The row of each thing when things of one `width` start at the given places, in ascending order, and none may overlap another of its
 * row: the first row that is free again. Takes time in proportion to n log n.
 */
export function firstFreeRows(places: readonly number[], width: number): readonly number[] {
  // Things of one width end in the order in which they begin: their rows come free in that order too.
  const rows: number[] = [];
  const free: number[] = [];
  let [ended, used] = [0, 0];
  for (const place of places) {
    for (
      let end = places[ended];
      end !== undefined && ended < rows.length && end + width <= place;
      end = places[ended]
    ) {
      put(free, rows[ended] ?? 0);
      ended += 1;
    }
    const row = takeLeast(free) ?? used;
    used = Math.max(used, row + 1);
    rows.push(row);
  }
  return rows;
}

/** Puts a number into a heap: every number is at least the one at half its place. */
function put(heap: number[], value: number): void {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if ((heap[above] ?? 0) <= value) break;
    heap[at] = heap[above] ?? 0;
    at = above;
  }
  heap[at] = value;
}

function takeLeast(heap: number[]): number | undefined {
  const [least] = heap;
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return least;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const below = (heap[left + 1] ?? Infinity) < (heap[left] ?? Infinity) ? left + 1 : left;
    const value = heap[below];
    if (value === undefined || value >= last) break;
    heap[at] = value;
    at = below;
  }
  heap[at] = last;
  return least;
}
