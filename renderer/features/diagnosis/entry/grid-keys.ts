/** A cell of the grid, counted from the top left. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What of a key press decides where the grid goes. */
export interface GridKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where the caret stands in the text of a cell. */
export interface Caret {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/**
 * Where a key leads, as in a spreadsheet; null when it belongs to the text of the cell. Arrows leave a cell from the edge of its text,
 * or at once while the whole text is selected. Alt+Enter stays: it starts a new line.
 */
export function nextPlace(from: GridPlace, pressed: GridKey, caret: Caret): GridPlace | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = pressed;
  if (altKey || ctrlKey || metaKey) return null;
  const isWhole = caret.start === 0 && caret.end === caret.length;
  const isAtStart = isWhole || (caret.start === 0 && caret.end === 0);
  const isAtEnd = isWhole || (caret.start === caret.length && caret.end === caret.length);
  const by = (rows: number, columns: number) => ({ row: from.row + rows, column: from.column + columns });
  if (key === 'Enter') return by(shiftKey ? -1 : 1, 0);
  if (shiftKey) return null;
  if (key === 'ArrowUp') return by(-1, 0);
  if (key === 'ArrowDown') return by(1, 0);
  if (key === 'ArrowLeft' && isAtStart) return by(0, -1);
  if (key === 'ArrowRight' && isAtEnd) return by(0, 1);
  return null;
}
