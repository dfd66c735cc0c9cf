import { useCallback, useSyncExternalStore } from 'react';
import { untilNextSecond } from './timer-text';

/** The wall clock, looked at anew at each whole second before and after `endsAt`; still where that is null. */
export function useNow(endsAt: number | null): number {
  const subscribe = useCallback(
    (look: () => void) => {
      if (endsAt === null) return () => undefined;
      let alarm = setTimeout(again, untilNextSecond(endsAt, Date.now()));
      function again() {
        look();
        alarm = setTimeout(again, untilNextSecond(endsAt ?? 0, Date.now()));
      }
      return () => clearTimeout(alarm);
    },
    [endsAt],
  );
  return useSyncExternalStore(subscribe, wholeSecondOf(endsAt));
}

/** The moment at which what is shown last changed: the same for a whole second, so that nothing is drawn twice. */
const wholeSecondOf = (endsAt: number | null) => () => {
  if (endsAt === null) return 0;
  const now = Date.now();
  return now + untilNextSecond(endsAt, now) - 1;
};
