import { type RefObject, useLayoutEffect } from 'react';

/** What an opened win leaves free above it when it starts at the top of the window, and below it, in pixels. */
export const START_GAP = 12;

/** Tells an element, as `--room-left`, how high it may be to be seen whole without scrolling. */
export function useRoomLeft(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const own = element.current;
    const content = own?.closest('main');
    if (!own || !content) return undefined;
    const measure = () => own.style.setProperty('--room-left', `${content.clientHeight - 2 * START_GAP}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [element]);
}
