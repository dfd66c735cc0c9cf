import { useReactFlow, useStoreApi } from '@xyflow/react';
import type { JourneyLayout } from '../../../../../shared/journeys/layout';
import { fitViewport, readerOf } from './fit-viewport';

/** Brings the map into view, at once and no smaller than `least`: nothing moves that a person did not move. */
export function useFit(layout: JourneyLayout, isForRoom: boolean): (least: number) => void {
  const { setViewport } = useReactFlow();
  const store = useStoreApi();
  return (least) => {
    const { width, height } = store.getState();
    if (width > 0) void setViewport(fitViewport(layout, width, height, least, readerOf(isForRoom)));
  };
}
