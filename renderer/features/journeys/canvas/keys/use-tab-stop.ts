import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { type FocusEvent, useEffect, useMemo, useState } from 'react';
import type { JourneyLayout, Placed } from '../../../../../shared/journeys/layout';
import { handoffKey, type PartKey, touchpointKey } from '../../parts/parts';
import { cardOf } from './use-canvas-keys';
import { readingOrder } from './walk';

export interface TabStop {
  /** The card that Tab reaches; null where there is none. */
  readonly key: PartKey | null;
  /** No card is in sight: Tab then reaches the canvas itself, from where the arrow keys lead to the first card. */
  readonly isOutOfSight: boolean;
  /** Goes on the canvas: Tab comes back to the card that had the focus last. */
  readonly follow: (event: FocusEvent) => void;
}

/**
 * The one card of the map that Tab reaches: what is picked, what had the focus last, or the first one, as long as that is in sight; else
 * the one nearest to the middle. What is out of sight is not drawn, so that Tab would pass it by.
 */
export function useTabStop(layout: JourneyLayout, selected: readonly PartKey[]): TabStop {
  const store = useStoreApi();
  const cards = useMemo(() => placesOf(layout), [layout]);
  const first = useMemo(() => readingOrder(layout)[0] ?? null, [layout]);
  const picked = selected.find((key) => cards.has(key)) ?? null;
  const [focused, setFocused] = useState<PartKey | null>(null);
  const [stop, setStop] = useState<PartKey | null>(first);
  useEffect(() => {
    const look = () =>
      setStop((before) => stopIn(store.getState(), cards, [picked, focused, before, first].filter(isKey)));
    look();
    return store.subscribe(look);
  }, [store, cards, picked, focused, first]);
  const key = stop !== null && cards.has(stop) ? stop : (picked ?? first);
  return {
    key,
    isOutOfSight: stop === null && first !== null,
    follow: ({ target }) => setFocused((before) => (cardOf(target) as PartKey | null) ?? before),
  };
}

type View = Pick<ReactFlowState, 'width' | 'height' | 'transform'>;
type Card = Pick<Placed<string>, 'x' | 'y' | 'width' | 'height'>;

/** The first of some cards that is in sight, else the one nearest to the middle; null when none is. Before it is measured, all is. */
export function stopIn(view: View, cards: ReadonlyMap<PartKey, Card>, wanted: readonly PartKey[]): PartKey | null {
  const there = wanted.filter((key) => cards.has(key));
  if (view.width === 0) return there[0] ?? null;
  const kept = there.find((key) => distanceOf(view, cards.get(key)) < Infinity);
  if (kept !== undefined) return kept;
  let [nearest, least]: [PartKey | null, number] = [null, Infinity];
  for (const [key, card] of cards) {
    const distance = distanceOf(view, card);
    if (distance < least) [nearest, least] = [key, distance];
  }
  return nearest;
}

/** How far the middle of a card is from that of the canvas, in pixels; infinite for a card of which nothing is in sight. */
function distanceOf({ width, height, transform: [x, y, zoom] }: View, card: Card | undefined): number {
  if (!card) return Infinity;
  const [left, top] = [card.x * zoom + x, card.y * zoom + y];
  const [right, bottom] = [left + card.width * zoom, top + card.height * zoom];
  if (right <= 0 || left >= width || bottom <= 0 || top >= height) return Infinity;
  return Math.hypot((left + right - width) / 2, (top + bottom - height) / 2);
}

const placesOf = ({ touchpoints, handoffs }: JourneyLayout): ReadonlyMap<PartKey, Card> =>
  new Map<PartKey, Card>([
    ...touchpoints.map((card) => [touchpointKey(card.id), card] as const),
    ...handoffs.map((card) => [handoffKey(card.id), card] as const),
  ]);

const isKey = (key: PartKey | null): key is PartKey => key !== null;
