import type { Direction } from '../../shared/direction';

/** Where the arrow keys lead, by the name of the key; undefined for every other key. */
export const ARROW_KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
