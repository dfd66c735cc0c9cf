import { createContext, use, useEffect, useState } from 'react';
import type { StageTime } from '../../shared/running/time-suggestions';

/** Reads what the stages took in the other workshops on this laptop. */
export const PastTimesContext = createContext<() => Promise<readonly StageTime[]>>(async () => []);

/** What the stages took in the other workshops on this laptop; nothing until that has been read. */
export function usePastTimes(): readonly StageTime[] {
  const read = use(PastTimesContext);
  const [times, setTimes] = useState<readonly StageTime[]>([]);
  useEffect(() => {
    let isThere = true;
    // Suggestions are a convenience: when the store cannot be read there are none.
    const show = (found: readonly StageTime[]): void => {
      if (isThere) setTimes(found);
    };
    void read().then(show, () => show([]));
    return () => {
      isThere = false;
    };
  }, [read]);
  return times;
}
