import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useClock } from '../../../state/clock';
import { quietTime } from './quiet-time';

export interface QuietCount {
  /** The seconds that are left; null while somebody writes. */
  readonly secondsLeft: number | null;
  readonly keepWriting: () => void;
}

/**
 * Watches for signs of life while a sheet is open: keys, the pointer, input. After so many quiet minutes (null = never) it counts down,
 * which only `keepWriting` ends, and then calls `onOver`, once. Waking up later than that calls it at once.
 */
export function useQuietTime(minutes: number | null, onOver: () => void): QuietCount {
  const clock = useClock();
  const lastAct = useRef(0);
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const over = useEffectEvent(onOver);
  const keepWriting = useCallback(() => {
    lastAct.current = Date.parse(clock.now());
    setSecondsLeft(null);
  }, [clock]);

  useEffect(() => {
    if (minutes === null) return undefined;
    lastAct.current = Date.parse(clock.now());
    let isOver = false;
    const look = () => {
      if (isOver) return;
      const now = Date.parse(clock.now());
      lastAct.current = Math.min(lastAct.current, now);
      const time = quietTime(lastAct.current, now, minutes);
      setSecondsLeft(time.kind === 'counting' ? time.secondsLeft : null);
      isOver = time.kind === 'over';
      if (isOver) over();
    };
    const stir = () => {
      const now = Date.parse(clock.now());
      // The first act after a sleep comes too late: it must not bring back what the time has covered.
      if (quietTime(lastAct.current, now, minutes).kind === 'writing') lastAct.current = now;
      else look();
    };
    const ticking = setInterval(look, TICK_MS);
    for (const act of ACTS) window.addEventListener(act, stir, true);
    for (const waking of WAKINGS) window.addEventListener(waking, look, true);
    return () => {
      clearInterval(ticking);
      for (const act of ACTS) window.removeEventListener(act, stir, true);
      for (const waking of WAKINGS) window.removeEventListener(waking, look, true);
    };
  }, [clock, minutes]);

  return { secondsLeft: minutes === null ? null : secondsLeft, keepWriting };
}

const TICK_MS = 500;
const ACTS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const;
const WAKINGS = ['visibilitychange', 'focus', 'pageshow'] as const;
