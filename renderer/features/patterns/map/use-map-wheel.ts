import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { MapLayout } from '../../../../shared/shared-map/layout-shared-map';
import { isMovedBy } from './map-viewport';

/** The wheel zooms with Ctrl, moves a map that is larger than its frame, and otherwise scrolls the page. */
export function useMapWheel(canvas: RefObject<HTMLElement | null>, layout: MapLayout): void {
  const store = useStoreApi();
  const turn = useEffectEvent((event: WheelEvent) => {
    const { width, height, transform } = store.getState();
    const [x, y, zoom] = transform;
    const isZoom = event.ctrlKey || event.metaKey;
    if (!isZoom && !isMovedBy(layout, { width, height }, { x, y, zoom }, event)) event.stopPropagation();
  });
  useEffect(() => {
    const element = canvas.current;
    // Before React Flow hears of it, which would keep the page where it is.
    const listen = (event: WheelEvent) => turn(event);
    element?.addEventListener('wheel', listen, { capture: true, passive: true });
    return () => element?.removeEventListener('wheel', listen, { capture: true });
  }, [canvas]);
}
