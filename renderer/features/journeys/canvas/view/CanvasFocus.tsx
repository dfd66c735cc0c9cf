import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { type Axis, xOf } from '../../../../../shared/journeys/axis';
import { type JourneyLayout, SIZES } from '../../../../../shared/journeys/layout';
import { handoffKey, type PartKey, touchpointKey } from '../../parts/parts';
import type { CanvasLook } from './canvas-look';
import { detailAt } from './detail';
import { type FittedViewport, FOOT_HEIGHT, readerOf, ZOOM } from './fit-viewport';
import type { TimeScale } from './time-scale';
import { useFit } from './use-fit';
import { heightOf, useNewRoom, widthOf } from './use-new-room';

export interface CanvasFocusProps {
  readonly layout: JourneyLayout;
  readonly wanted: { readonly key: PartKey } | null;
  readonly selected: readonly PartKey[];
  readonly scale: TimeScale;
  readonly look: CanvasLook;
  readonly onShowAll: (width: number, height: number) => void;
  /** The map has come into view: what is drawn now stays where it is. */
  readonly onInPlace: () => void;
}

/** Brings what is asked for into sight: the whole map when it opens or the days change their width, a card when it takes the focus. */
export function CanvasFocus({ layout, wanted, selected, scale, look, onShowAll, onInPlace }: CanvasFocusProps) {
  const isMeasured = useStore(({ width, height }) => width > 0 && height > 0);
  const store = useStoreApi();
  const { getZoom } = useReactFlow();
  const fit = useFit(layout, look.isForRoom);
  const placed = usePlaced();
  const follow = useEffectEvent(() => {
    const { width, height } = store.getState();
    if (scale.dayWidth === null) return onShowAll(width, height);
    // Days change their width; cards do not get smaller by it.
    fit(scale.isWhole ? ZOOM.least : Math.min(1, Math.max(ZOOM.readable, getZoom())));
    placed.remember();
    onInPlace();
  });
  // Edits that leave the width of a day as it is must not move the map under the hand.
  useLayoutEffect(() => {
    if (isMeasured) follow();
  }, [isMeasured, scale]);
  useBareMonths(layout, onShowAll);
  useNewLook(look, scale.isWhole, onShowAll);
  useSteadyStart(layout.axis, placed);
  const reveal = useReveal(layout, look.isForRoom, placed);
  useWantedCard(reveal, wanted);
  useSelectedInSight(reveal, selected, layout);
  const isSeenWhole = () => scale.isWhole && placed.isUntouched();
  useNewRoom({ layout, scale, isInspected: selected.length > 0, isSeenWhole }, onShowAll);
  return null;
}

/** As long as nothing is on the map, its months are all there is to see: a new day of the close brings them into sight. */
function useBareMonths(
  { axis: { start, end }, touchpoints, handoffs }: JourneyLayout,
  onShowAll: CanvasFocusProps['onShowAll'],
): void {
  const store = useStoreApi();
  const isBare = touchpoints.length + handoffs.length === 0;
  const show = useEffectEvent(() => {
    const { width, height } = store.getState();
    if (isBare && width > 0) onShowAll(width, height);
  });
  useLayoutEffect(() => show(), [start, end]);
}

/** The map is fitted anew when time is squeezed or not, when it is for the room, and when the canvas has filled the window or left it. */
function useNewLook(
  { squeeze, isForRoom, isFull }: CanvasLook,
  isWhole: boolean,
  onShowAll: CanvasFocusProps['onShowAll'],
): void {
  const width = useStore(widthOf);
  const height = useStore(heightOf);
  const fitted = useRef({ squeeze, isForRoom, isFull, width, height });
  const follow = useEffectEvent(() => {
    const before = fitted.current;
    const isOther = before.squeeze !== squeeze || before.isForRoom !== isForRoom;
    // The canvas gets its new size only after it was asked to fill the window.
    const isResized = before.isFull !== isFull && (before.width !== width || before.height !== height);
    if (width === 0 || (!isOther && !isResized)) return;
    fitted.current = { squeeze, isForRoom, isFull, width, height };
    if (isOther || isWhole) onShowAll(width, height);
  });
  useEffect(() => follow(), [squeeze, isForRoom, isFull, width, height]);
}

interface Placed {
  readonly remember: () => void;
  /** Moves the map on behalf of nobody: where it was left alone, it still is. */
  readonly keep: (move: () => void) => void;
  readonly isUntouched: () => boolean;
}

/** Whether the map is where it was put, or somebody has panned or zoomed since. */
function usePlaced(): Placed {
  const { getViewport } = useReactFlow();
  const last: RefObject<FittedViewport | null> = useRef(null);
  const remember = () => {
    last.current = getViewport();
  };
  const isUntouched = () => last.current !== null && isSamePlace(last.current, getViewport());
  const keep = (move: () => void) => {
    const wasUntouched = isUntouched();
    move();
    if (wasUntouched) remember();
  };
  return { remember, keep, isUntouched };
}

/** Half a pixel is nothing that anybody has moved. */
const isSamePlace = (a: FittedViewport, b: FittedViewport): boolean =>
  Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5 && Math.abs(a.zoom - b.zoom) < 0.001;

/** When something earlier makes the axis begin sooner, everything stays where it was on the screen. */
function useSteadyStart(axis: Axis, placed: Placed): void {
  const { getViewport, setViewport } = useReactFlow();
  const start = useRef(axis.start);
  const keep = useEffectEvent(() => {
    const sooner = xOf(axis, start.current);
    start.current = axis.start;
    const { x, y, zoom } = getViewport();
    if (sooner !== 0) placed.keep(() => void setViewport({ x: x - sooner * zoom, y, zoom }));
  });
  useLayoutEffect(() => keep(), [axis.start]);
}

function useWantedCard(show: (key: PartKey) => void, wanted: CanvasFocusProps['wanted']): void {
  const store = useStoreApi();
  const reveal = useEffectEvent(show);
  useEffect(() => {
    if (wanted === null) return;
    reveal(wanted.key);
    // A card that was out of sight, or part of a picture, is drawn only in one of the next frames; a menu that closes lets go of the
    // focus only then.
    let [frame, left] = [0, FRAMES_TO_WAIT];
    const look = () => {
      const card = cardOn(store.getState().domNode, wanted.key);
      left -= 1;
      card?.focus({ preventScroll: true });
      const isThere = card !== undefined && card === document.activeElement;
      if (!isThere && left > 0) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [store, wanted]);
}

const cardOn = (canvas: HTMLElement | null, key: PartKey): HTMLElement | undefined =>
  [...(canvas?.querySelectorAll<HTMLElement>('.react-flow__node') ?? [])].find(({ dataset }) => dataset['id'] === key);

/** The card that the inspector is about must not end up behind it, nor leave the canvas when it is given another day or lane. */
function useSelectedInSight(
  show: (key: PartKey) => void,
  selected: readonly PartKey[],
  { touchpoints, handoffs }: JourneyLayout,
): void {
  const width = useStore(widthOf);
  const reveal = useEffectEvent(show);
  const only = selected.length === 1 ? selected[0] : undefined;
  const card =
    touchpoints.find(({ id }) => touchpointKey(id) === only) ?? handoffs.find(({ id }) => handoffKey(id) === only);
  useEffect(() => {
    if (only !== undefined) reveal(only);
  }, [only, width, card?.x, card?.y]);
}

const FRAMES_TO_WAIT = 10;

/** Pans by as little as it takes to see a card whole; from where a card cannot be made out it comes as near as it takes to read it. */
function useReveal(
  { touchpoints, handoffs }: JourneyLayout,
  isForRoom: boolean,
  placed: Placed,
): (key: PartKey) => void {
  const { axisHeight } = readerOf(isForRoom);
  const { getViewport, setViewport } = useReactFlow();
  const store = useStoreApi();
  return (key) => {
    const card =
      touchpoints.find(({ id }) => touchpointKey(id) === key) ?? handoffs.find(({ id }) => handoffKey(id) === key);
    const { width, height } = store.getState();
    if (!card || width === 0) return;
    const { x, y, zoom } = getViewport();
    if (detailAt(zoom, touchpoints.length + handoffs.length) === 'picture') {
      const zoomedIn = ZOOM.readable;
      const top = axisHeight + SIZES.strip * zoomedIn;
      void setViewport({
        x: width / 2 - (card.x + card.width / 2) * zoomedIn,
        y: Math.min(top, height / 2 - (card.y + card.height / 2) * zoomedIn),
        zoom: zoomedIn,
      });
      return;
    }
    const head = axisHeight + SIZES.laneHead * zoom;
    const by = {
      x: shift(card.x * zoom + x, card.width * zoom, 0, width),
      y: shift(card.y * zoom + y, card.height * zoom, head, height - FOOT_HEIGHT),
    };
    if (by.x !== 0 || by.y !== 0) placed.keep(() => void setViewport({ x: x + by.x, y: y + by.y, zoom }));
  };
}

/** How far a stretch must go to lie between `least` and `most`, with some room around it; 0 when it does. */
function shift(start: number, length: number, least: number, most: number): number {
  const room = 16;
  if (start < least + room) return least + room - start;
  return start + length > most - room ? Math.max(least + room - start, most - room - start - length) : 0;
}
