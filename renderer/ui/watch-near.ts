/** Tells whether an element is near the window of its frame, whenever that changes, and how high it is, in pixels; returns how to stop. */
export type WatchNear = (element: Element, tell: Tell) => () => void;

type Tell = (isNear: boolean, height: number) => void;

export interface NearWatcher {
  readonly watch: WatchNear;
  readonly stop: () => void;
}

/**
 * Watches what comes near the window of a frame, or leaves it. Of all that comes near at once, one is told in each frame of the screen: what
 * each of them draws then is little, and typing goes on between.
 */
export function watchNear(frame: HTMLElement): NearWatcher {
  const listeners = new Map<Element, Tell>();
  const coming = new Map<Element, number>();
  let request: number | null = null;
  const tellNext = () => {
    const [next] = coming;
    request = null;
    if (!next) return;
    const [element, height] = next;
    coming.delete(element);
    listeners.get(element)?.(true, height);
    request = requestAnimationFrame(tellNext);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        coming.delete(target);
        if (isIntersecting) coming.set(target, boundingClientRect.height);
        else listeners.get(target)?.(false, boundingClientRect.height);
      }
      if (coming.size > 0) request ??= requestAnimationFrame(tellNext);
    },
    { root: frame, rootMargin: '240px 0px' },
  );
  return {
    watch(element, tell) {
      listeners.set(element, tell);
      observer.observe(element);
      return () => {
        listeners.delete(element);
        coming.delete(element);
        observer.unobserve(element);
      };
    },
    stop() {
      observer.disconnect();
      if (request !== null) cancelAnimationFrame(request);
    },
  };
}
