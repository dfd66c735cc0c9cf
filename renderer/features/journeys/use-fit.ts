import { useReactFlow, useStoreApi } from '@xyflow/react';
import type { JourneyLayout } from '../../../shared/journeys/layout';
import { fitViewport } from './fit-viewport';

/** Brings the whole map into view, at once: nothing moves that a person did not move. */
export function useFit(layout: JourneyLayout): () => void {
  const { setViewport } = useReactFlow();
  const store = useStoreApi();
  return () => {
    const { width, height } = store.getState();
    if (width > 0) void setViewport(fitViewport(layout, width, height));
  };
}
