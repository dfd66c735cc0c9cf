import { foldEntry } from '../diagnosis/fold-entry';
import type { Workshop } from '../workshop/schema';
import type { Journey, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';

/**
 * The touchpoint that used a piece of content last in the order of the journeys, by its name; undefined when none did. It is asked for with
 * every key that is pressed: what a journey uses is read once for as long as the journey stays as it is.
 */
export function lastUseOf(name: string, journeys: Workshop['journeys']): Touchpoint | undefined {
  const key = foldEntry(name);
  const holder = list(journeys).findLast((journey) => usesIn(journey).has(key));
  return holder && usesIn(holder).get(key);
}

const known = new WeakMap<Journey, ReadonlyMap<string, Touchpoint>>();

/** The last touchpoint of a journey for each piece of content that it uses, by folded name. */
function usesIn(journey: Journey): ReadonlyMap<string, Touchpoint> {
  const uses = known.get(journey) ?? readUses(journey);
  known.set(journey, uses);
  return uses;
}

function readUses({ touchpoints }: Journey): ReadonlyMap<string, Touchpoint> {
  const uses = new Map(list(touchpoints).map((touchpoint) => [foldEntry(touchpoint.content), touchpoint]));
  uses.delete('');
  return uses;
}
