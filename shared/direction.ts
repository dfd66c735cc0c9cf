/** A way on a canvas, as the arrow keys give it. */
export type Direction = 'left' | 'right' | 'up' | 'down';
