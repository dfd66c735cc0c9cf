import { type RefObject, useEffect, useRef } from 'react';
import type { Stage } from '../../../shared/workshop/stage';
import { useApp, useAppState } from '../app-context';

/** Starts each stage at its top, or at the place on it that navigation asked for. Returns the ref of the content area. */
export function useTarget(stage: Stage): RefObject<HTMLElement | null> {
  const app = useApp();
  const target = useAppState((state) => state.target);
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!content.current) return;
    content.current.scrollTop = 0;
    // Whoever came by a key has no focus any more: the field it was in is gone.
    if (document.activeElement === document.body) content.current.focus({ preventScroll: true });
  }, [stage]);
  useEffect(() => {
    if (target === null || !content.current) return undefined;
    return whenThere(content.current, `[data-ref="${CSS.escape(target)}"]`, (place) => {
      place.scrollIntoView({ block: 'center' });
      firstField(place).focus({ preventScroll: true });
      app.reachedTarget();
    });
  }, [app, stage, target]);
  return content;
}

/** Calls back with the element once it is there: a stage may still be on its way. Returns how to stop waiting. */
function whenThere(within: HTMLElement, selector: string, found: (element: HTMLElement) => void): () => void {
  const look = (): boolean => {
    const element = within.querySelector<HTMLElement>(selector);
    if (element) found(element);
    return element !== null;
  };
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  if (!look()) observer.observe(within, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function firstField(place: HTMLElement): HTMLElement {
  return place.querySelector<HTMLElement>('input, textarea, button, [tabindex]') ?? place;
}
