import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, useRef } from 'react';
import type { JourneyLayout } from '../../../../../shared/journeys/layout';
import { handoffKey, type PartKey, touchpointKey } from '../../parts/parts';

export interface FarPicture {
  readonly onPaneClick: (event: MouseEvent) => void;
  readonly onSelectionStart: (event: MouseEvent) => void;
  readonly onSelectionEnd: (event: MouseEvent) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The mouse on a map that is drawn as one picture: a click goes to the card that it hits, a frame selects what it meets. */
export function useFarPicture(
  layout: JourneyLayout,
  isFar: boolean,
  {
    onOpen,
    onSelect,
  }: { readonly onOpen: (key: PartKey) => void; readonly onSelect: (keys: readonly PartKey[]) => void },
): FarPicture {
  const { screenToFlowPosition } = useReactFlow();
  const corner = useRef<Point | null>(null);
  const placeOf = ({ clientX, clientY }: MouseEvent): Point => screenToFlowPosition({ x: clientX, y: clientY });
  return {
    onPaneClick: (event) => {
      const place = placeOf(event);
      const [key] = isFar ? cardsBetween(layout, place, place) : [];
      if (key) onOpen(key);
    },
    onSelectionStart: (event) => {
      corner.current = isFar ? placeOf(event) : null;
    },
    onSelectionEnd: (event) => {
      if (corner.current) onSelect(cardsBetween(layout, corner.current, placeOf(event)));
      corner.current = null;
    },
  };
}

/** The cards that the rectangle between two corners meets. */
export function cardsBetween({ touchpoints, handoffs }: JourneyLayout, one: Point, other: Point): readonly PartKey[] {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  const meets = (card: JourneyLayout['touchpoints' | 'handoffs'][number]) =>
    card.x <= right && card.x + card.width >= left && card.y <= bottom && card.y + card.height >= top;
  return [
    ...touchpoints.filter(meets).map(({ id }) => touchpointKey(id)),
    ...handoffs.filter(meets).map(({ id }) => handoffKey(id)),
  ];
}
