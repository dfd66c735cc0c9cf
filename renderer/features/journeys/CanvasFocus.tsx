import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { type JourneyLayout, SIZES } from '../../../shared/journeys/layout';
import { AXIS_HEIGHT } from './fit-viewport';
import { handoffKey, type PartKey, touchpointKey } from './parts';
import { useFit } from './use-fit';

export interface CanvasFocusProps {
  readonly layout: JourneyLayout;
  readonly wanted: { readonly key: PartKey } | null;
}

/** Brings what is asked for into sight: the whole map when it opens or the days change their width, a card when it takes the focus. */
export function CanvasFocus({ layout, wanted }: CanvasFocusProps) {
  const isMeasured = useStore(({ width, height }) => width > 0 && height > 0);
  const fit = useFit(layout);
  const { dayWidth } = layout.axis;
  useEffect(() => {
    if (isMeasured) fit();
    // Edits that leave the width of a day as it is must not move the map under the hand.
  }, [isMeasured, dayWidth]);
  useWantedCard(layout, wanted);
  return null;
}

function useWantedCard(layout: JourneyLayout, wanted: CanvasFocusProps['wanted']): void {
  const { getViewport, setViewport } = useReactFlow();
  const store = useStoreApi();
  const places = useRef(layout);
  places.current = layout;
  useEffect(() => {
    if (wanted === null) return;
    const { touchpoints, handoffs } = places.current;
    const card =
      touchpoints.find(({ id }) => touchpointKey(id) === wanted.key) ?? handoffs.find(({ id }) => handoffKey(id) === wanted.key);
    const { width, height, domNode } = store.getState();
    if (!card) return;
    const { x, y, zoom } = getViewport();
    const by = {
      x: shift(card.x * zoom + x, card.width * zoom, 0, width),
      y: shift(card.y * zoom + y, card.height * zoom, AXIS_HEIGHT + SIZES.laneHead * zoom, height),
    };
    if (by.x !== 0 || by.y !== 0) void setViewport({ x: x + by.x, y: y + by.y, zoom });
    // A card that was out of sight is drawn only in the next frame.
    const frame = requestAnimationFrame(() =>
      domNode?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(wanted.key)}"]`)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
}

/** How far a stretch must go to lie between `least` and `most`, with some room around it; 0 when it does. */
function shift(start: number, length: number, least: number, most: number): number {
  const room = 16;
  if (start < least + room) return least + room - start;
  return start + length > most - room ? Math.max(least + room - start, most - room - start - length) : 0;
}
