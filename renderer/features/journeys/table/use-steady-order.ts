import { type FocusEvent, useMemo, useState } from 'react';
import { afterPress } from '../../../ui/after-press';

export interface SteadyOrder<I extends string> {
  readonly order: readonly I[];
  /** Goes on the element around the rows: they stay where they are while the focus is in it. */
  readonly around: {
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/** Keeps rows where they are while somebody edits them, so that a date being typed does not make its row jump away. */
export function useSteadyOrder<I extends string>(sorted: readonly I[]): SteadyOrder<I> {
  const [kept, setKept] = useState<readonly I[] | null>(null);
  const order = useMemo(() => {
    if (kept === null) return sorted;
    const [there, known] = [new Set(sorted), new Set(kept)];
    return [...kept.filter((id) => there.has(id)), ...sorted.filter((id) => !known.has(id))];
  }, [kept, sorted]);
  return {
    order,
    around: {
      onFocus: () => setKept((before) => before ?? sorted),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) afterPress(() => setKept(null));
      },
    },
  };
}
