import { useEffect, useState } from 'react';
import type { Timestamp } from '../../shared/time';
import { useClock } from './clock';

/**
 * The present moment: renewed every second while `isTicking` and the window can be seen, and at once when it comes back into sight
 * (after sleep, say).
 */
export function useNow(isTicking: boolean): Timestamp {
  const clock = useClock();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') setNow(clock.now());
    };
    look();
    document.addEventListener('visibilitychange', look);
    const ticking = isTicking ? setInterval(look, 1000) : undefined;
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearInterval(ticking);
    };
  }, [clock, isTicking]);
  return now;
}
