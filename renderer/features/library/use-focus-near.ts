import { type RefObject, useEffect, useRef } from 'react';
import type { WorkshopId } from '../../../shared/ids';
import type { WorkshopHead } from '../../storage/head';
import { neighbourOf } from '../../ui/use-row-focus';

export interface FocusNear {
  /** Goes on the element around the rows. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** Says that a workshop is about to go from the list, by something that was chosen in its row. */
  readonly stayNear: (id: WorkshopId) => void;
}

/**
 * When the row with the focus goes, the row beside it takes the focus, and after the last one the screen. A focus that is somewhere else by
 * then stays there: what was chosen may have failed, and the row may go much later.
 */
export function useFocusNear(heads: readonly WorkshopHead[]): FocusNear {
  const list = useRef<HTMLDivElement>(null);
  const leaving = useRef<{ readonly id: WorkshopId; readonly next: WorkshopId | undefined } | null>(null);
  useEffect(() => {
    const gone = leaving.current;
    if (gone === null || heads.some(({ id }) => id === gone.id)) return;
    leaving.current = null;
    if (isElsewhere(list.current)) return;
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-ref]') ?? [])].find(
      ({ dataset }) => dataset['ref'] === gone.next,
    );
    const place = row?.querySelector<HTMLElement>('button:not(:disabled)') ?? list.current?.closest('main');
    place?.focus();
  }, [heads]);
  return {
    list,
    stayNear: (id) => {
      const order = heads.map((head) => head.id);
      leaving.current = { id, next: neighbourOf(order, id) };
    },
  };
}

/** Whether something of the screen has the focus: a row that goes leaves it to nothing, or to its menu, which floats above the screen. */
function isElsewhere(list: HTMLElement | null): boolean {
  const screen = list?.closest('main');
  const focused = document.activeElement;
  return focused !== null && focused !== screen && screen?.contains(focused) === true;
}
