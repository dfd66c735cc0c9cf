/** Tells whether an element is near the window of its frame, whenever that changes, and how high it is, in pixels; returns how to stop. */
export type WatchNear = (element: Element, tell: Tell) => () => void;

type Tell = (isNear: boolean, height: number) => void;

export interface NearWatcher {
  readonly watch: WatchNear;
  readonly stop: () => void;
}

/**
 * Watches what comes near the window of a frame, or leaves it. Of all that comes near at once, one is told in each frame of the screen, those
 * in the middle first: what each of them draws then is little, and typing goes on between.
 */
export function watchNear(frame: HTMLElement): NearWatcher {
  const listeners = new Map<Element, Tell>();
  const coming = new Map<Element, Coming>();
  let request: number | null = null;
  const tellNext = () => {
    request = null;
    const [next] = [...coming.values()].toSorted((one, other) => one.away - other.away);
    if (!next) return;
    coming.delete(next.element);
    listeners.get(next.element)?.(true, next.height);
    request = requestAnimationFrame(tellNext);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target: element, isIntersecting, boundingClientRect: place, rootBounds } of entries) {
        const { height } = place;
        coming.delete(element);
        if (isIntersecting)
          coming.set(element, { element, height, away: Math.abs(middle(place) - middle(rootBounds)) });
        else listeners.get(element)?.(false, height);
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

interface Coming {
  readonly element: Element;
  readonly height: number;
  /** How far it is from the middle of the window, in pixels. */
  readonly away: number;
}

const middle = (place: DOMRectReadOnly | null): number => (place ? place.top + place.height / 2 : 0);
