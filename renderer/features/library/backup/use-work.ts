import { useEffect, useRef, useState } from 'react';
import type { Work } from '../../../state/work';

/** Long work of a dialog, one at a time. */
export interface Working {
  /** How much is done, from 0 to 1; null while nothing is under way. */
  readonly done: number | null;
  run<T>(start: (work: Work) => Promise<T>): Promise<T>;
  stop(): void;
}

/** Work that is called off when its dialog goes. */
export function useWork(): Working {
  const [done, setDone] = useState<number | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  return {
    done,
    stop: () => current.current?.abort(),
    async run(start) {
      current.current?.abort();
      const mine = new AbortController();
      current.current = mine;
      setDone(0);
      try {
        return await start({ signal: mine.signal, onProgress: (now) => current.current === mine && setDone(now) });
      } finally {
        if (current.current === mine) {
          current.current = null;
          setDone(null);
        }
      }
    },
  };
}
