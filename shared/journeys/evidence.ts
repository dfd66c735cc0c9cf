import type { JourneyId } from '../ids';
import type { Disconnect } from '../workshop/schema/journeys';

/** The evidence of a disconnect when it is to cite just these wins: what it says about a win that stays is kept to the touchpoint. */
export function withWins(evidence: Disconnect['evidence'], wins: readonly JourneyId[]): Disconnect['evidence'] {
  const kept = evidence.filter(({ journey }) => wins.includes(journey));
  const added = wins.filter((journey) => !kept.some((each) => each.journey === journey));
  return [...kept, ...added.map((journey) => ({ journey, touchpoint: null }))];
}
