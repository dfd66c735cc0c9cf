import { type IsoDate, representativeDay } from '../time';
import type { Definition } from '../workshop/schema/definitions';

/**
 * Whether an agreed definition was last reviewed more than twelve months before `today`: by then it probably lets through leads
 * colder than it says. Source: S2. A definition without a review date is not called stale; there is no date to count from.
 */
export function isStaleDefinition({ agreed, lastReview }: Definition, today: IsoDate): boolean {
  const reviewed = representativeDay(lastReview);
  return agreed.trim() !== '' && reviewed !== null && today > oneYearAfter(reviewed);
}

/** As text: ISO days compare as days, and 29 February plus a year lies between 28 February and 1 March. */
function oneYearAfter(day: IsoDate): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
}
