import { type RefObject, useEffect, useRef, useState } from 'react';

export interface RowFocus {
  /** Goes on the element around the rows. */
  readonly rows: RefObject<HTMLDivElement | null>;
  /** Focuses the first field of the element that carries `data-ref={id}` as soon as it is on screen. */
  readonly focusRow: (id: string) => void;
}

/** Keeps the focus where the person works: in the row that was just added or moved, or beside the one that was removed; `first` takes it at once. */
export function useRowFocus(first: string | null = null): RowFocus {
  const rows = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(first === null ? null : { id: first });
  useEffect(() => {
    if (wanted === null) return;
    rowIn(rows.current, wanted.id)?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [wanted]);
  return { rows, focusRow: (id) => setWanted({ id }) };
}

/** An id may be a name that somebody wrote, with any sign in it: it is compared, never put into a selector. */
function rowIn(rows: HTMLElement | null, id: string): HTMLElement | undefined {
  return [...(rows?.querySelectorAll<HTMLElement>('[data-ref]') ?? [])].find((row) => row.dataset['ref'] === id);
}

/** Which row takes the focus when `id` goes: the next one, else the one before, else none. */
export function neighbourOf<I extends string>(order: readonly I[], id: I): I | undefined {
  const index = order.indexOf(id);
  return order[index + 1] ?? order[index - 1];
}
