import { useReactFlow, type XYPosition } from '@xyflow/react';
import { type DragEvent, useState } from 'react';
import type { Moves } from '../../../../shared/commands/journey-parts';
import { type JourneyLayout, SIZES } from '../../../../shared/journeys/layout';
import { type Place, placeAt } from '../../../../shared/journeys/place-at';
import { isSameDate } from '../../../../shared/journeys/same-date';
import type { PartialDate } from '../../../../shared/time';
import type { Parts } from '../parts/use-parts';
import { carriesKind, takeKind } from './dragged-kind';
import type { Around } from './hint-place';

/** Where what is being dragged would go: a lane and a date, or for a hand-off the date alone. */
export type Landing = Place | { readonly lane: null; readonly date: PartialDate };

/** A landing, and what on the map it is said about. */
export type Hint = Landing & { readonly around: Around };

export interface Drop {
  readonly hint: Hint | null;
  /** Says where a card that is at `position` by now would land. */
  readonly show: (moves: Moves, position: XYPosition) => void;
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
  const show = (next: Hint) => setHint((before) => (isSame(before, next) ? before : next));
  const spotOf = ({ clientX, clientY }: DragEvent): XYPosition => screenToFlowPosition({ x: clientX, y: clientY });
  return {
    hint,
    show: ({ touchpoints: [touchpoint], handoffs: [handoff] }, position) => {
      if (touchpoint) show({ lane: touchpoint.lane, date: touchpoint.date, around: { ...position, ...SIZES.card } });
      else if (handoff) show({ lane: null, date: handoff.date, around: { ...position, ...SIZES.handoff } });
    },
    clear: () => setHint(null),
    target: {
      onDragOver: (event) => {
        if (!carriesKind(event.dataTransfer)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        const { x, y } = spotOf(event);
        show({ ...placeAt(layout, x, y), around: { x, y, width: 0, height: 0 } });
      },
      onDragLeave: () => setHint(null),
      onDrop: (event) => {
        const kind = takeKind(event.dataTransfer);
        setHint(null);
        if (!kind) return;
        event.preventDefault();
        const { x, y } = spotOf(event);
        parts.addKind(kind, placeAt(layout, x, y));
      },
    },
  };
}

const isSame = (a: Hint | null, b: Hint): boolean =>
  a !== null &&
  a.lane === b.lane &&
  isSameDate(a.date, b.date) &&
  a.around.x === b.around.x &&
  a.around.y === b.around.y;
