import type { MapPartId, MapStageId } from '../ids';
import type { BuyingStage } from '../workshop/schema/journeys';
import type { MapPart, MapStage, SharedMap } from '../workshop/schema/shared-map';
import { tableOf } from '../workshop/table';
import type { ShownPart, ShownStage, WinsShow } from './what-wins-show';

/** The shared map as the wins give it: the stages that they went through, with what is key at each. */
export function proposeMap(shown: WinsShow, newId: () => string): SharedMap {
  const stages = shown.stages.map((stage) => stageFrom(stage, newId() as MapStageId));
  const ids = new Map<BuyingStage | null, MapStageId>(stages.map(({ stage, id }) => [stage, id]));
  const parts = shown.parts.flatMap((part) => {
    const stage = ids.get(part.stage);
    return part.isKey && stage !== undefined ? [partFrom(part, stage, newId() as MapPartId)] : [];
  });
  return { stages: tableOf(stages), parts: tableOf(parts), dropped: [] };
}

/** A column of the map as the wins give it. */
export const stageFrom = ({ stage, name, days, wins }: ShownStage, id: MapStageId): MapStage => ({
  id,
  stage,
  name,
  days,
  wins: [...wins],
  proposed: { name, days },
});

/** A part of the map as the wins give it. */
export const partFrom = ({ key, kind, lane, text, wins }: ShownPart, stage: MapStageId, id: MapPartId): MapPart => ({
  id,
  kind,
  stage,
  lane,
  text,
  wins: [...wins],
  proposed: { key, stage, text },
});
