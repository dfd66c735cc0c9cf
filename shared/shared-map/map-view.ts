import { winsOf } from '../journeys/wins';
import type { Workshop } from '../workshop/schema';
import type { Lane } from '../workshop/schema/journeys';
import type { MapPart, MapPartKind } from '../workshop/schema/shared-map';
import { list } from '../workshop/table';
import { type Hand, handOnPart, handOnStage } from './hand';
import { mapWords } from './map-words';

/** The shared map in words and counts, ready to be drawn. */
export interface MapView {
  /** How many wins there are. */
  readonly wins: number;
  readonly stages: readonly StageView[];
  readonly parts: readonly PartView[];
}

/** A column of the map. */
export interface StageView {
  readonly id: string;
  readonly name: string;
  readonly days: number | null;
  /** How many wins the days rest on. */
  readonly wins: number;
  readonly hand: Hand;
  /** Whether the days are the room's own. */
  readonly ownDays: boolean;
}

/** One thing on the map. */
export interface PartView {
  readonly id: string;
  readonly kind: MapPartKind;
  readonly stage: string;
  readonly lane: Lane | null;
  readonly text: string;
  /** Whether nobody has written anything yet. */
  readonly isBlank: boolean;
  /** What stands below it, smaller: what a definition says. */
  readonly detail: string;
  /** How many wins show it. */
  readonly wins: number;
  readonly hand: Hand;
}

/** The map of a workshop; definitions say what they say in the workshop now. */
export function mapView({ sharedMap, journeys, definitions }: MapSource): MapView {
  const wins = new Set(winsOf(journeys).map(({ id }) => id));
  return {
    wins: wins.size,
    stages: list(sharedMap.stages).map((stage) => ({
      id: stage.id,
      name: stage.name.trim() || mapWords.unnamedStage,
      days: stage.days,
      wins: stage.wins.filter((id) => wins.has(id)).length,
      hand: handOnStage(stage),
      ownDays: stage.days !== (stage.proposed?.days ?? null),
    })),
    parts: list(sharedMap.parts).map((part) => ({
      id: part.id,
      kind: part.kind,
      stage: part.stage,
      lane: part.lane,
      ...partWords(part, definitions),
      wins: part.wins.filter((id) => wins.has(id)).length,
      hand: handOnPart(part),
    })),
  };
}

type MapSource = Pick<Workshop, 'sharedMap' | 'journeys' | 'definitions'>;

/** What a part says. The text of a definition is its id: term and meaning are written once, where they are agreed. */
export function partWords(
  { kind, text }: Pick<MapPart, 'kind' | 'text'>,
  { terms }: Workshop['definitions'],
): Pick<PartView, 'text' | 'detail' | 'isBlank'> {
  const term = kind === 'definition' ? list(terms).find(({ id }) => id === text) : undefined;
  if (term) return { text: term.term, detail: term.agreed.trim() || mapWords.notAgreed, isBlank: false };
  const written = text.trim();
  return { text: written || mapWords.unnamedPart, detail: '', isBlank: written === '' };
}
