import { type RefObject, useEffect, useRef } from 'react';
import type { Stage } from '../../../shared/workshop/stage';
import { useApp, useAppState } from '../app-context';

/** Starts each stage at its top, or at the place on it that navigation asked for. Returns the ref of the content area. */
export function useTarget(stage: Stage): RefObject<HTMLElement | null> {
  const app = useApp();
  const target = useAppState((state) => state.target);
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    if (content.current) content.current.scrollTop = 0;
  }, [stage]);
  useEffect(() => {
    if (target === null || !content.current) return;
    const place = content.current.querySelector<HTMLElement>(`[data-ref="${CSS.escape(target)}"]`);
    place?.scrollIntoView({ block: 'center' });
    firstField(place)?.focus({ preventScroll: true });
    app.reachedTarget();
  }, [app, stage, target]);
  return content;
}

function firstField(place: HTMLElement | null): HTMLElement | null {
  return place?.querySelector<HTMLElement>('input, textarea, button, [tabindex]') ?? place;
}
