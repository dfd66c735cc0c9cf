import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import type { MapLayout } from '../../../../shared/shared-map/layout-shared-map';

/** A head or card that is to take the focus; a new object for every wish. */
export interface WantedCard {
  readonly id: string;
}

export interface MapFocusProps {
  readonly layout: MapLayout;
  readonly wanted: WantedCard | null;
  readonly selected: string | null;
}

/** Brings what is asked for into sight: the width of the map when it opens, a card when it takes the focus. */
export function MapFocus({ layout, wanted, selected }: MapFocusProps) {
  const { setViewport, getViewport } = useReactFlow();
  const store = useStoreApi();
  const isMeasured = useStore(({ width, height }) => width > 0 && height > 0);
  const start = useEffectEvent(() => {
    void setViewport(startOf(layout, store.getState().width));
  });
  useLayoutEffect(() => {
    if (isMeasured) start();
  }, [isMeasured]);

  const reveal = useEffectEvent((id: string) => {
    const box = boxOf(layout, id);
    const { width, height } = store.getState();
    if (!box || width === 0) return;
    const { x, y, zoom } = getViewport();
    const by = {
      x: shift(box.x * zoom + x, box.width * zoom, width),
      y: shift(box.y * zoom + y, box.height * zoom, height - FOOT),
    };
    if (by.x !== 0 || by.y !== 0) void setViewport({ x: x + by.x, y: y + by.y, zoom });
  });
  // The inspector takes its room from the canvas: the card it is about must not end up behind it.
  const width = useStore((state) => state.width);
  useEffect(() => {
    if (selected !== null) reveal(selected);
  }, [selected, width]);
  useEffect(() => {
    if (wanted === null) return;
    reveal(wanted.id);
    const selector = `.react-flow__node[data-id="${CSS.escape(wanted.id)}"]`;
    // A card that was out of sight, or is new, is drawn only in the next frame.
    const frame = requestAnimationFrame(() =>
      store.getState().domNode?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [store, wanted]);
  return null;
}

/** The whole width at the top, no smaller than it can be read. */
function startOf(layout: MapLayout, width: number) {
  const zoom = Math.min(1.25, Math.max(LEAST_ZOOM, (width - 2 * MARGIN) / layout.width));
  return { x: MARGIN, y: MARGIN, zoom };
}

function boxOf({ columns, cards }: MapLayout, id: string) {
  const card = cards.find(({ part }) => part.id === id);
  if (card) return card;
  const column = columns.find((each) => each.id === id);
  return column && { x: column.x, y: 0, width: column.width, height: column.headHeight };
}

/** How far a stretch must go to be seen whole; 0 when it is. */
function shift(start: number, length: number, most: number): number {
  if (start < MARGIN) return MARGIN - start;
  return start + length > most - MARGIN ? Math.max(MARGIN - start, most - MARGIN - start - length) : 0;
}

const LEAST_ZOOM = 0.75;
const MARGIN = 12;
const FOOT = 18;
