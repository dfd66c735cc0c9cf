import { assertNever } from '../invariant';
import { LANES } from '../workshop/schema/journeys';
import type { MapPart } from '../workshop/schema/shared-map';

/** The rows of the shared map, top to bottom: what stands at the borders, what happens in each lane, what is used, what was noted. */
export const MAP_ROWS = ['border', ...LANES, 'content', 'note'] as const;
export type MapRow = (typeof MAP_ROWS)[number];

/** The row that a part stands in; a touchpoint that nobody is named for stands with the buyer. */
export function rowOf({ kind, lane }: Pick<MapPart, 'kind' | 'lane'>): MapRow {
  switch (kind) {
    case 'trigger':
    case 'definition':
      return 'border';
    case 'touchpoint':
      return lane ?? 'buyer';
    case 'content':
    case 'note':
      return kind;
    default:
      return assertNever(kind);
  }
}

/** Whether somebody in particular does what stands there: the side that hands over, the lane of a touchpoint. */
export const hasLane = (kind: MapPart['kind']): boolean => kind === 'touchpoint' || kind === 'trigger';
