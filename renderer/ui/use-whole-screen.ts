import { type RefObject, useEffect } from 'react';

/** Brings a screen to the top when it opens, so that what is written has the height of the window. */
export function useWholeScreen(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    screen.current?.scrollIntoView({ block: 'start' });
  }, [screen]);
}
