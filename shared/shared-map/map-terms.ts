import { z } from 'zod';
import { doc } from '../workshop/doc';
import type { Workshop } from '../workshop/schema';
import { Lane } from '../workshop/schema/journeys';
import { MapPartKind } from '../workshop/schema/shared-map';
import { mapWords } from './map-words';
import { type MapView, mapView } from './map-view';

/** The shared map as it is signed: in words and counts, without ids; a part names its stage by its place. */
export const MapTerms = doc({
  /** How many wins there were. */
  wins: z.int().min(0),
  stages: z.array(
    doc({ name: z.string(), days: z.int().min(0).nullable(), wins: z.int().min(0), ownDays: z.boolean() }),
  ),
  parts: z.array(
    doc({
      kind: MapPartKind,
      stage: z.int().min(0),
      lane: Lane.nullable(),
      text: z.string(),
      wins: z.int().min(0),
      byHand: z.boolean(),
    }),
  ),
});
export type MapTerms = z.infer<typeof MapTerms>;

/** The shared map of a workshop as it would be signed today; definitions by their terms, their meaning is signed with the definitions. */
export function mapTerms(workshop: Pick<Workshop, 'sharedMap' | 'journeys' | 'definitions'>): MapTerms {
  const { wins, stages, parts } = mapView(workshop);
  const places = new Map(stages.map(({ id }, index) => [id, index]));
  return {
    wins,
    stages: stages.map(({ name, days, wins: n, ownDays }) => ({ name, days, wins: n, ownDays })),
    parts: parts.flatMap(({ kind, stage, lane, text, wins: n, hand, isBlank }) => {
      const place = places.get(stage);
      return place === undefined || isBlank
        ? []
        : [{ kind, stage: place, lane, text, wins: n, byHand: hand !== 'none' }];
    }),
  };
}

/** A signed map ready to be drawn; `agreed` are the terms of which the same document says what they mean. */
export function viewOfTerms({ wins, stages, parts }: MapTerms, agreed: readonly string[]): MapView {
  return {
    wins,
    stages: stages.map((stage, index) => ({ ...stage, id: `${index}`, hand: 'none' })),
    parts: parts.map(({ byHand, stage, ...part }, index) => ({
      ...part,
      id: `${index}`,
      stage: `${stage}`,
      isBlank: false,
      detail: part.kind === 'definition' && !agreed.includes(part.text) ? mapWords.notAgreed : '',
      hand: byHand ? 'changed' : 'none',
    })),
  };
}
