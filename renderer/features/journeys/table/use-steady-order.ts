import { type FocusEvent, useMemo, useState } from 'react';

export interface SteadyOrder<I extends string> {
  readonly order: readonly I[];
  /** Goes on the element around the rows: they are put in order again when the focus leaves it. */
  readonly onBlur: (event: FocusEvent) => void;
}

/** Keeps rows where they are while somebody edits them, so that a date being typed does not make its row jump away. */
export function useSteadyOrder<I extends string>(sorted: readonly I[]): SteadyOrder<I> {
  const [kept, setKept] = useState(sorted);
  const order = useMemo(() => {
    const [there, known] = [new Set(sorted), new Set(kept)];
    return [...kept.filter((id) => there.has(id)), ...sorted.filter((id) => !known.has(id))];
  }, [kept, sorted]);
  return {
    order,
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setKept(sorted);
    },
  };
}
