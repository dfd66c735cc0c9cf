import type { BuyingStage, Lane } from '../workshop/schema/journeys';
import type { MapPartKind } from '../workshop/schema/shared-map';

/** What tells a proposal from every other: proposed again, it is the same one. */
export interface KeyParts {
  readonly kind: MapPartKind;
  readonly lane: Lane | null;
  /** Null for what may move to another stage when wins are added: triggers that were noted, definitions. */
  readonly stage: BuyingStage | null;
  /** The kind of touchpoint, the folded name of content or trigger (empty when none was noted), the id of a definition. */
  readonly name: string;
}

/** The key of a part that the wins propose, "touchpoint/buyer/evaluation/objection". */
export const partKey = ({ kind, lane, stage, name }: KeyParts): string =>
  [kind, lane ?? '', stage ?? '', name].join('/');

/** The lane that a part was proposed in; null where none belongs to it. */
export function laneOfKey(key: string): Lane | null {
  const lane = key.split('/')[1];
  return lane === 'buyer' || lane === 'marketing' || lane === 'sales' ? lane : null;
}

/** The key of a stage that the wins propose, "stage/interest". */
export const stageKey = (stage: BuyingStage): string => `stage/${stage}`;
