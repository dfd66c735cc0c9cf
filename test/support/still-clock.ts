import type { Clock } from '../../shared/clock';
import type { IsoDate } from '../../shared/time';
import { NOW } from './new-workshop';

/** A clock that stands still. */
export const stillClock: Clock = { now: () => NOW, today: () => '2026-11-22' as IsoDate };
