import { expect, test } from 'vitest';
import { type Caret, type GridPlace, nextPlace } from '../../../../../renderer/features/diagnosis/entry/grid-keys';

const at = { row: 3, column: 2 };
const [whole, start, middle, end, blank]: readonly Caret[] = [
  { start: 0, end: 5, length: 5 },
  { start: 0, end: 0, length: 5 },
  { start: 2, end: 2, length: 5 },
  { start: 5, end: 5, length: 5 },
  { start: 0, end: 0, length: 0 },
] as const;

test.each<[string, Caret | undefined, GridPlace | null]>([
  ['Enter', middle, { row: 4, column: 2 }],
  ['Shift+Enter', middle, { row: 2, column: 2 }],
  ['Alt+Enter', middle, null],
  ['Ctrl+Enter', middle, null],
  ['ArrowUp', middle, { row: 2, column: 2 }],
  ['ArrowDown', middle, { row: 4, column: 2 }],
  ['Shift+ArrowDown', middle, null],
  ['ArrowLeft', middle, null],
  ['ArrowLeft', start, { row: 3, column: 1 }],
  ['ArrowLeft', end, null],
  ['ArrowLeft', whole, { row: 3, column: 1 }],
  ['ArrowRight', middle, null],
  ['ArrowRight', start, null],
  ['ArrowRight', end, { row: 3, column: 3 }],
  ['ArrowRight', whole, { row: 3, column: 3 }],
  ['ArrowRight', blank, { row: 3, column: 3 }],
  ['Shift+ArrowRight', end, null],
  ['a', whole, null],
])('%s with the caret at %o leads to %o', (keys, caret, place) => {
  const names = keys.split('+');
  const pressed = {
    key: names.at(-1) ?? '',
    shiftKey: names.includes('Shift'),
    altKey: names.includes('Alt'),
    ctrlKey: names.includes('Ctrl'),
    metaKey: false,
  };
  expect(nextPlace(at, pressed, caret ?? { start: 0, end: 0, length: 0 })).toEqual(place);
});
