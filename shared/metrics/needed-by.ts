import type { Findings } from '../journeys/analysis';
import type { Spread } from '../journeys/spread';
import { addDays, type IsoDate, type PartialDate, representativeDay } from '../time';

/** A day that lies one measured part of the cycle before the goal. */
export interface NeededDay {
  readonly day: IsoDate;
  /** The median of that part in the wins, in whole days, a half rounded up: rather too early than too late. */
  readonly days: number;
  /** The number of wins that the median rests on. */
  readonly n: number;
  /** Whether the goal or the median rests on a date that is known to the month only. */
  readonly approximate: boolean;
}

/** By when each must be there for the revenue to be there in time; null where no win shows that part of the cycle. */
export interface NeededBy {
  readonly goal: IsoDate;
  /** The last leads have touched us. Formula: goal date − median days from first touch to close. */
  readonly firstTouch: NeededDay | null;
  /** The last MQLs speak with sales. Formula: goal date − median days from first sales contact to close. */
  readonly salesContact: NeededDay | null;
}

/** Shifts the goal date back by the cycle that the wins show (M8: S3, S4); null while there is no goal date. */
export function neededBy(goal: PartialDate, { total, toClose }: Pick<Findings, 'total' | 'toClose'>): NeededBy | null {
  const day = representativeDay(goal);
  if (day === null) return null;
  const before = (spread: Spread | null): NeededDay | null => {
    if (spread === null) return null;
    const days = Math.ceil(spread.median);
    const approximate = goal.precision === 'month' || spread.isMedianApproximate;
    return { day: addDays(day, -days), days, n: spread.n, approximate };
  };
  return { goal: day, firstTouch: before(total), salesContact: before(toClose) };
}
