import type { MapPart, MapStage } from '../workshop/schema/shared-map';
import { laneOfKey } from './part-key';
import { hasLane } from './rows';

/** What the room did to something on the map: it added it, changed what the wins gave, or left it as it was proposed. */
export type Hand = 'added' | 'changed' | 'none';

/** What the room did to a part of the map. */
export function handOnPart({ kind, text, stage, lane, proposed }: MapPart): Hand {
  if (proposed === null) return 'added';
  const isMoved = stage !== proposed.stage || (hasLane(kind) && lane !== laneOfKey(proposed.key));
  return isMoved || text !== proposed.text ? 'changed' : 'none';
}

/** What the room did to a stage of the map. */
export function handOnStage({ name, days, proposed }: MapStage): Hand {
  if (proposed === null) return 'added';
  return name !== proposed.name || days !== proposed.days ? 'changed' : 'none';
}
