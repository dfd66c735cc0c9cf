import { createContext, use } from 'react';
import type { Clock } from '../../shared/clock';
import { type Timestamp, toIsoDate } from '../../shared/time';

/** The laptop's own clock. */
export const systemClock: Clock = {
  now: () => new Date().toISOString() as Timestamp,
  today: () => toIsoDate(new Date(Date.now() - new Date().getTimezoneOffset() * 60_000)),
};

export const ClockContext = createContext<Clock>(systemClock);

/** The clock that this part of the app goes by. */
export const useClock = (): Clock => use(ClockContext);
