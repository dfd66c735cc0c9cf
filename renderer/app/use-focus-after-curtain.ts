import { useEffect, useRef } from 'react';

/** Everything was gone from the window for a while, and the focus with it: it goes to the content that is there again. */
export function useFocusAfterCurtain(curtain: string | null, isAfterErasing: boolean): void {
  const wasDrawn = useRef(isAfterErasing);
  useEffect(() => {
    if (curtain === null && wasDrawn.current) document.querySelector<HTMLElement>('#content')?.focus();
    wasDrawn.current = curtain !== null;
  }, [curtain]);
}
