/** Something of a known size whose place from left to right is fixed. */
export interface Packed {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How far down each of some things stands: in the order from left to right, each as high up as it can without coming nearer than `gap` to
 * one that stands already.
 */
export function packDown(items: readonly Packed[], gap: number): readonly number[] {
  const tops = items.map(() => 0);
  const order = items.map((item, index) => ({ ...item, index })).sort((a, b) => a.x - b.x || a.index - b.index);
  let near: readonly { readonly end: number; readonly top: number; readonly bottom: number }[] = [];
  for (const { x, width, height, index } of order) {
    near = near.filter(({ end }) => end + gap > x);
    let top = 0;
    for (const other of near) {
      if (other.top >= top + height + gap) break;
      top = Math.max(top, other.bottom + gap);
    }
    tops[index] = top;
    near = [...near, { end: x + width, top, bottom: top + height }].sort((a, b) => a.top - b.top);
  }
  return tops;
}
