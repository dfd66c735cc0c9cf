import { type SyntheticEvent, useMemo, useRef, useState } from 'react';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { aliveKeys, type PartKey, rangeOf, toggled } from '../parts/parts';

export interface PickedRows {
  readonly selected: readonly PartKey[];
  readonly picked: ReadonlySet<PartKey>;
  readonly pick: (keys: readonly PartKey[]) => void;
  /** Picks a row or puts it down; with Shift, all rows from the one before it. */
  readonly pickOne: (key: PartKey, order: readonly PartKey[]) => void;
  /** Goes on the element around the rows. */
  readonly listenForShift: {
    readonly onPointerDownCapture: (event: SyntheticEvent) => void;
    readonly onKeyDownCapture: (event: SyntheticEvent) => void;
  };
}

/** Which rows are picked. A box says only that it was pressed, so whether Shift was held is noted at the press itself. */
export function usePickedRows(journey: Journey): PickedRows {
  const [keys, setKeys] = useState<readonly PartKey[]>([]);
  const selected = useMemo(() => aliveKeys(journey, keys), [journey, keys]);
  const picked = useMemo(() => new Set(selected), [selected]);
  const last = useRef<PartKey | null>(null);
  const isShifted = useRef(false);
  const note = ({ nativeEvent }: SyntheticEvent) => {
    isShifted.current = 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true;
  };
  return {
    selected,
    picked,
    pick: setKeys,
    pickOne: (key, order) => {
      const from = isShifted.current ? last.current : null;
      last.current = key;
      setKeys(from === null ? toggled(selected, key) : [...new Set([...selected, ...rangeOf(order, from, key)])]);
    },
    listenForShift: { onPointerDownCapture: note, onKeyDownCapture: note },
  };
}
