import { useRef, useState } from 'react';
import type { QuestionId } from '../../../../shared/ids';

export interface Selection {
  readonly ids: readonly QuestionId[];
  readonly toggle: (id: QuestionId, isSelected: boolean) => void;
  readonly setAll: (isSelected: boolean) => void;
  readonly clear: () => void;
  /** Go on the element around the boxes: they tell whether Shift is held, which selects a range. */
  readonly watchShift: {
    readonly onPointerDownCapture: (event: { readonly shiftKey: boolean }) => void;
    readonly onKeyDownCapture: (event: { readonly shiftKey: boolean }) => void;
  };
}

/** Which of the listed questions are selected; those that are listed no longer are not. */
export function useSelection(listed: readonly QuestionId[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<QuestionId>>(new Set());
  const isShiftHeld = useRef(false);
  const last = useRef<QuestionId | null>(null);
  const watch = ({ shiftKey }: { readonly shiftKey: boolean }) => {
    isShiftHeld.current = shiftKey;
  };
  return {
    ids: listed.filter((id) => chosen.has(id)),
    toggle: (id, isSelected) => {
      const range = isShiftHeld.current ? between(listed, last.current ?? id, id) : [id];
      last.current = id;
      setChosen((before) => withAll(before, range, isSelected));
    },
    setAll: (isSelected) => setChosen(isSelected ? new Set(listed) : new Set()),
    clear: () => setChosen(new Set()),
    watchShift: { onPointerDownCapture: watch, onKeyDownCapture: watch },
  };
}

function between(listed: readonly QuestionId[], from: QuestionId, to: QuestionId): readonly QuestionId[] {
  const [a, b] = [listed.indexOf(from), listed.indexOf(to)];
  return a < 0 ? [to] : listed.slice(Math.min(a, b), Math.max(a, b) + 1);
}

function withAll(
  chosen: ReadonlySet<QuestionId>,
  ids: readonly QuestionId[],
  isSelected: boolean,
): ReadonlySet<QuestionId> {
  const next = new Set(chosen);
  for (const id of ids) {
    if (isSelected) next.add(id);
    else next.delete(id);
  }
  return next;
}
