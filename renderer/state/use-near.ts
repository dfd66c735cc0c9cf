import type { Near } from '../../shared/read-date';
import { useClock } from './clock';

/** Which day a date without its year means: ahead of today for what is planned, behind it for what has happened. */
export function useNear(nearest: Near['nearest']): Near {
  return { today: useClock().today(), nearest };
}
