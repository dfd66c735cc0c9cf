import type { Disconnect } from '../workshop/schema/journeys';

/** Whether a disconnect is dealt with: it is said, has an owner and goes somewhere. */
export const isSettled = ({ text, owner, destination }: Disconnect): boolean =>
  text.trim() !== '' && owner.trim() !== '' && destination !== null;

/** Disconnects with the most impact first, of these the ones that take the least effort; what nobody has judged comes last. */
export function byImpact(disconnects: readonly Disconnect[]): readonly Disconnect[] {
  const least = (level: number | null, unknown: number): number => level ?? unknown;
  return disconnects.toSorted(
    (a, b) => least(b.impact, 0) - least(a.impact, 0) || least(a.effort, 4) - least(b.effort, 4),
  );
}

/** The disconnects that go to this destination and say something, in their order. */
export const goingTo = (
  disconnects: readonly Disconnect[],
  destination: NonNullable<Disconnect['destination']>,
): readonly Disconnect[] => disconnects.filter((each) => each.destination === destination && each.text.trim() !== '');
