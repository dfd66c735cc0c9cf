/**
 * The row of each thing when things of one `width` start at the given places, in ascending order, and none may overlap another of its
 * row: the first row that is free again. Takes time in proportion to things times rows.
 */
export function firstFreeRows(places: readonly number[], width: number): readonly number[] {
  const freeFrom: number[] = [];
  return places.map((place) => {
    const free = freeFrom.findIndex((from) => from <= place);
    const row = free === -1 ? freeFrom.length : free;
    freeFrom[row] = place + width;
    return row;
  });
}
