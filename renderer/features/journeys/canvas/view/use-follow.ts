import { useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { FittedViewport } from './fit-viewport';

/** Moves an element with the map, past React: panning draws nothing anew. `place` must stay the same function. */
export function useFollow<E extends HTMLElement | SVGElement>(
  place: (viewport: FittedViewport, size: { readonly width: number; readonly height: number }) => string,
): RefObject<E | null> {
  const store = useStoreApi();
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    let placed = '';
    const follow = () => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const next = place({ x, y, zoom }, { width, height });
      if (next === placed || !element.current) return;
      placed = next;
      element.current.style.transform = next;
    };
    follow();
    return store.subscribe(follow);
  }, [store, place]);
  return element;
}

export const alongX = ({ x }: FittedViewport): string => `translateX(${x}px)`;
export const alongY = ({ y }: FittedViewport): string => `translateY(${y}px)`;
