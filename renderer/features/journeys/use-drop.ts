import { useReactFlow } from '@xyflow/react';
import { type DragEvent, useState } from 'react';
import type { Moves } from '../../../shared/commands/journey-parts';
import type { JourneyLayout } from '../../../shared/journeys/layout';
import { type Place, placeAt } from '../../../shared/journeys/place-at';
import { isSameDate } from '../../../shared/journeys/same-date';
import type { PartialDate } from '../../../shared/time';
import { carriesKind, takeKind } from './dragged-kind';
import type { Parts } from './use-parts';

/** Where what is being dragged would go: a lane and a date, or for a hand-off the date alone. */
export type Hint = Place | { readonly lane: null; readonly date: PartialDate };

export interface Drop {
  readonly hint: Hint | null;
  readonly show: (moves: Moves) => void;
  readonly clear: () => void;
  /** What makes an element a place to drop palette entries on. */
  readonly target: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Dropping palette entries on the map, and saying in words where a drop would land. */
export function useDrop(layout: JourneyLayout, parts: Parts): Drop {
  const { screenToFlowPosition } = useReactFlow();
  const [hint, setHint] = useState<Hint | null>(null);
  const show = (next: Hint | null) => setHint((before) => (isSame(before, next) ? before : next));
  const placeOf = ({ clientX, clientY }: DragEvent): Place => {
    const { x, y } = screenToFlowPosition({ x: clientX, y: clientY });
    return placeAt(layout, x, y);
  };
  return {
    hint,
    show: ({ touchpoints: [touchpoint], handoffs: [handoff] }) => {
      if (touchpoint) show({ lane: touchpoint.lane, date: touchpoint.date });
      else if (handoff) show({ lane: null, date: handoff.date });
    },
    clear: () => setHint(null),
    target: {
      onDragOver: (event) => {
        if (!carriesKind(event.dataTransfer)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        show(placeOf(event));
      },
      onDragLeave: () => setHint(null),
      onDrop: (event) => {
        const kind = takeKind(event.dataTransfer);
        setHint(null);
        if (!kind) return;
        event.preventDefault();
        parts.addKind(kind, placeOf(event));
      },
    },
  };
}

const isSame = (a: Hint | null, b: Hint | null): boolean =>
  a === b || (a !== null && b !== null && a.lane === b.lane && isSameDate(a.date, b.date));
