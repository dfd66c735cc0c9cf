import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { MapLayout } from '../../../../shared/shared-map/layout-shared-map';
import { FOOT, fitWidth, kept, MARGIN } from './map-viewport';

/** A head or card that is to take the focus; a new object for every wish. */
export interface WantedCard {
  readonly id: string;
}

export interface MapFocusProps {
  readonly layout: MapLayout;
  readonly wanted: WantedCard | null;
  readonly selected: string | null;
}

/** Brings what is asked for into sight: the width of the map when its frame changes, a card when it takes the focus. */
export function MapFocus({ layout, wanted, selected }: MapFocusProps) {
  const { setViewport, getViewport } = useReactFlow();
  const store = useStoreApi();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const zoom = useStore(({ transform }) => transform[2]);
  const fitted = useRef<number | null>(null);
  const fit = useEffectEvent(() => {
    const frame = store.getState();
    if (frame.width === 0 || frame.height === 0) return;
    const before = getViewport();
    // Whoever has zoomed by hand keeps that.
    if (fitted.current !== null && before.zoom !== fitted.current) return;
    const start = fitWidth(layout, frame);
    const there = { x: before.x, y: MARGIN + ((before.y - MARGIN) * start.zoom) / before.zoom, zoom: start.zoom };
    void setViewport(fitted.current === null ? start : kept(layout, frame, there));
    fitted.current = start.zoom;
  });
  useLayoutEffect(() => fit(), [width, height, layout.width]);
  const keep = useEffectEvent(() => {
    const frame = store.getState();
    if (frame.width === 0 || frame.height === 0) return;
    const at = getViewport();
    const there = kept(layout, frame, at);
    if (Math.abs(there.x - at.x) >= 0.5 || Math.abs(there.y - at.y) >= 0.5) void setViewport(there);
  });
  useLayoutEffect(() => keep(), [width, height, zoom, layout]);

  const reveal = useEffectEvent((id: string) => {
    const box = boxOf(layout, id);
    const frame = store.getState();
    if (!box || frame.width === 0) return;
    const at = getViewport();
    const by = {
      x: shift(box.x * at.zoom + at.x, box.width * at.zoom, frame.width),
      y: shift(box.y * at.zoom + at.y, box.height * at.zoom, frame.height - FOOT),
    };
    if (by.x !== 0 || by.y !== 0) {
      void setViewport(kept(layout, frame, { x: at.x + by.x, y: at.y + by.y, zoom: at.zoom }));
    }
  });
  // The inspector takes its room from the canvas: the card it is about must not end up behind it.
  useEffect(() => {
    if (selected !== null) reveal(selected);
  }, [selected, width, height]);
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
