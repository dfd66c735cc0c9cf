import { compareText } from '../compare-text';
import { touchpointKinds } from '../content/touchpoint-kinds';
import { foldEntry, spacedOnce } from '../diagnosis/fold-entry';
import type { Workshop } from '../workshop/schema';
import { BUYING_STAGES, LANES } from '../workshop/schema/journeys';
import type { MapPart, SharedMap } from '../workshop/schema/shared-map';
import { list, remove } from '../workshop/table';
import { handOnPart } from './hand';
import { partKey } from './part-key';

/** Names of one field of the touchpoints that have become another. */
export interface Renaming {
  readonly field: 'content' | 'title';
  readonly from: readonly string[];
  readonly to: string;
}

/**
 * Lets the map know things by their new name: what was proposed by an old one is found by the new, with the room's words, and what was
 * taken off the map stays off. A name that touchpoints still go by stays. Where two become one, the one that the room changed stays, and
 * a second that it changed is the room's own from now on. `journeys` are those after the renaming.
 */
export function followRenames(map: SharedMap, journeys: Workshop['journeys'], { field, from, to }: Renaming): void {
  const spellings = new Set(
    list(journeys).flatMap((journey) => list(journey.touchpoints).map((each) => spacedOnce(each[field]))),
  );
  spellings.delete(spacedOnce(to));
  const inUse = new Set([...spellings].map(foldEntry));
  const renamed = keysOf(field, foldEntry(to));
  const keys = new Map(
    [...new Set(from.map(foldEntry))]
      .filter((old) => old !== '' && !inUse.has(old))
      .flatMap((old) => keysOf(field, old).map((key, index) => [key, renamed[index] ?? key] as const)),
  );
  if (keys.size === 0) return;
  if (map.dropped.some((key) => keys.has(key))) {
    map.dropped = [...new Set(map.dropped.map((key) => keys.get(key) ?? key))];
  }
  for (const part of list(map.parts)) {
    const key = part.proposed === null ? undefined : keys.get(part.proposed.key);
    if (key !== undefined) renamePart(map, part, { key, text: spacedOnce(to) });
  }
}

/** Every key under which something of this name can have been proposed, always in the same order. */
function keysOf(field: Renaming['field'], name: string): readonly string[] {
  if (field === 'content') return BUYING_STAGES.map((stage) => partKey({ kind: 'content', lane: null, stage, name }));
  // Touchpoints of a kind are known by their kind, whatever they are called.
  if (KINDS.has(name)) return [];
  return LANES.flatMap((lane) => BUYING_STAGES.map((stage) => partKey({ kind: 'touchpoint', lane, stage, name })));
}

const KINDS: ReadonlySet<string> = new Set(touchpointKinds.map(({ id }) => id));

function renamePart(map: SharedMap, part: MapPart, { key, text }: { readonly key: string; readonly text: string }) {
  const other = list(map.parts).find((each) => each.id !== part.id && each.proposed?.key === key);
  const isOwnText = part.text !== part.proposed?.text;
  if (part.proposed) part.proposed = { ...part.proposed, key, text };
  if (!isOwnText) part.text = text;
  if (!other) return;
  const [kept, spare] = handOnPart(other) === 'none' && handOnPart(part) !== 'none' ? [part, other] : [other, part];
  kept.wins = [...new Set([...kept.wins, ...spare.wins])].sort(compareText);
  if (handOnPart(spare) === 'none') remove(map.parts, spare.id);
  else {
    spare.proposed = null;
    spare.wins = [];
  }
}
