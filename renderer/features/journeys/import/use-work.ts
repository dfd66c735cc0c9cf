import { useEffect, useRef, useState } from 'react';
import type { Steps } from '../../../../shared/import/steps';
import { inSlices } from './in-slices';
import type { Working } from './import-state';

/** Long work of a dialog: one at a time, shown while it takes longer than a moment, and called off with the dialog. */
export interface Work {
  readonly working: Working | null;
  /** Null when it was called off, by the person or by the next work. */
  run<T>(what: Working['what'], steps: Steps<T>): Promise<T | null>;
  callOff(): void;
}

/** Work in slices, for as long as the component is there. */
export function useWork(): Work {
  const [working, setWorking] = useState<Working | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const end = (): void => {
    current.current?.abort();
    current.current = null;
    setWorking(null);
  };
  const run = async <T>(what: Working['what'], steps: Steps<T>): Promise<T | null> => {
    end();
    const mine = new AbortController();
    current.current = mine;
    let shownAt = performance.now();
    const result = await inSlices(steps, mine.signal, (done) => {
      if (mine.signal.aborted || performance.now() - shownAt < SHOW_EVERY_MS) return;
      shownAt = performance.now();
      setWorking({ what, done });
    });
    if (current.current !== mine) return null;
    end();
    return result;
  };
  return { working, run, callOff: end };
}

/** Progress is shown no more often than it can be read. */
const SHOW_EVERY_MS = 100;
