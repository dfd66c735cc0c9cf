import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { type Axis, xOf } from '../../../shared/journeys/axis';
import { type JourneyLayout, SIZES } from '../../../shared/journeys/layout';
import { AXIS_HEIGHT, FOOT_HEIGHT, ZOOM } from './fit-viewport';
import { handoffKey, type PartKey, touchpointKey } from './parts';
import type { TimeScale } from './time-scale';
import { useFit } from './use-fit';

export interface CanvasFocusProps {
  readonly layout: JourneyLayout;
  readonly wanted: { readonly key: PartKey } | null;
  readonly selected: readonly PartKey[];
  readonly scale: TimeScale;
  readonly onShowAll: (width: number, height: number) => void;
}

/** Brings what is asked for into sight: the whole map when it opens or the days change their width, a card when it takes the focus. */
export function CanvasFocus({ layout, wanted, selected, scale, onShowAll }: CanvasFocusProps) {
  const isMeasured = useStore(({ width, height }) => width > 0 && height > 0);
  const store = useStoreApi();
  const { getZoom } = useReactFlow();
  const fit = useFit(layout);
  const follow = useEffectEvent(() => {
    const { width, height } = store.getState();
    if (scale.dayWidth === null) onShowAll(width, height);
    else if (scale.isWhole) fit(ZOOM.least);
    // Days change their width; cards do not get smaller by it.
    else fit(Math.min(1, Math.max(ZOOM.readable, getZoom())));
  });
  // Edits that leave the width of a day as it is must not move the map under the hand.
  useLayoutEffect(() => {
    if (isMeasured) follow();
  }, [isMeasured, scale]);
  useSteadyStart(layout.axis);
  useWantedCard(layout, wanted);
  useSelectedInSight(layout, selected);
  return null;
}

/** When something earlier makes the axis begin sooner, everything stays where it was on the screen. */
function useSteadyStart(axis: Axis): void {
  const { getViewport, setViewport } = useReactFlow();
  const start = useRef(axis.start);
  const keep = useEffectEvent(() => {
    const sooner = xOf(axis, start.current);
    start.current = axis.start;
    const { x, y, zoom } = getViewport();
    if (sooner !== 0) void setViewport({ x: x - sooner * zoom, y, zoom });
  });
  useLayoutEffect(() => keep(), [axis.start]);
}

function useWantedCard(layout: JourneyLayout, wanted: CanvasFocusProps['wanted']): void {
  const store = useStoreApi();
  const reveal = useEffectEvent(useReveal(layout));
  useEffect(() => {
    if (wanted === null) return;
    reveal(wanted.key);
    const selector = `.react-flow__node[data-id="${CSS.escape(wanted.key)}"]`;
    // A card that was out of sight is drawn only in the next frame.
    const frame = requestAnimationFrame(() =>
      store.getState().domNode?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [store, wanted]);
}

/** The inspector takes its room from the canvas: the card it is about must not end up behind it. */
function useSelectedInSight(layout: JourneyLayout, selected: readonly PartKey[]): void {
  const width = useStore((state) => state.width);
  const reveal = useEffectEvent(useReveal(layout));
  const only = selected.length === 1 ? selected[0] : undefined;
  useEffect(() => {
    if (only !== undefined) reveal(only);
  }, [only, width]);
}

/** Pans by as little as it takes to see a card whole. */
function useReveal({ touchpoints, handoffs }: JourneyLayout): (key: PartKey) => void {
  const { getViewport, setViewport } = useReactFlow();
  const store = useStoreApi();
  return (key) => {
    const card =
      touchpoints.find(({ id }) => touchpointKey(id) === key) ?? handoffs.find(({ id }) => handoffKey(id) === key);
    const { width, height } = store.getState();
    if (!card || width === 0) return;
    const { x, y, zoom } = getViewport();
    const by = {
      x: shift(card.x * zoom + x, card.width * zoom, 0, width),
      y: shift(card.y * zoom + y, card.height * zoom, AXIS_HEIGHT + SIZES.laneHead * zoom, height - FOOT_HEIGHT),
    };
    if (by.x !== 0 || by.y !== 0) void setViewport({ x: x + by.x, y: y + by.y, zoom });
  };
}

/** How far a stretch must go to lie between `least` and `most`, with some room around it; 0 when it does. */
function shift(start: number, length: number, least: number, most: number): number {
  const room = 16;
  if (start < least + room) return least + room - start;
  return start + length > most - room ? Math.max(least + room - start, most - room - start - length) : 0;
}
