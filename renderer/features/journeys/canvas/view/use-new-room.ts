import { type ReactFlowState, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { JourneyLayout } from '../../../../../shared/journeys/layout';
import type { TimeScale } from './time-scale';

export interface Room {
  readonly layout: JourneyLayout;
  readonly scale: TimeScale;
  readonly isInspected: boolean;
  readonly isSeenWhole: () => boolean;
}

/**
 * What stands beside the map or above it takes its room or gives it back: a map that is seen whole stays so. While a card is selected the
 * map stays under the hand, and is fitted once nothing is selected any more, unless all that is new has no date: that is in sight.
 */
export function useNewRoom(
  { layout, scale, isInspected, isSeenWhole }: Room,
  onShowAll: (width: number, height: number) => void,
): void {
  const store = useStoreApi();
  const width = useStore(widthOf);
  const height = useStore(heightOf);
  const before = useRef({ width, height, isInspected });
  const fitted = useRef<Fitted | null>(null);
  const remember = useEffectEvent(() => {
    fitted.current = { width, height, ...countsOf(layout) };
  });
  useLayoutEffect(() => remember(), [scale]);
  const follow = useEffectEvent(() => {
    const known = before.current;
    const isResized = known.width !== width || known.height !== height;
    const isOther = isResized || known.isInspected !== isInspected;
    before.current = { width, height, isInspected };
    if (!isOther || known.width === 0 || width === 0 || isInspected || store.getState().userSelectionActive) return;
    const now = { width, height, ...countsOf(layout) };
    // What stood beside the map is gone a moment before its room is given back.
    const isKept = isOnlyLoose(fitted.current, now) && (!isResized || isSameRoom(fitted.current, now));
    if (isSeenWhole() && !isKept) onShowAll(width, height);
  });
  useEffect(() => follow(), [width, height, isInspected]);
}

/** What the map was fitted to. */
interface Fitted {
  readonly width: number;
  readonly height: number;
  readonly dated: number;
  readonly loose: number;
}

const isSameRoom = (fitted: Fitted | null, { width, height }: Fitted): boolean =>
  fitted?.width === width && fitted.height === height;

/** Whether no card is new or gone but such without a date. */
const isOnlyLoose = (fitted: Fitted | null, { dated, loose }: Fitted): boolean =>
  fitted?.dated === dated && fitted.loose !== loose;

/** How many cards have a place in time, and how many wait for one. */
function countsOf({ touchpoints, handoffs }: JourneyLayout) {
  const all = [...touchpoints, ...handoffs];
  const loose = all.filter(({ precision }) => precision === 'unknown').length;
  return { dated: all.length - loose, loose };
}

export const widthOf = ({ width }: ReactFlowState): number => width;

export const heightOf = ({ height }: ReactFlowState): number => height;
