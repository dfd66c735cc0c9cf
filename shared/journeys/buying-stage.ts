import { touchpointKinds } from '../content/touchpoint-kinds';
import type { BuyingStage, Touchpoint } from '../workshop/schema/journeys';

/** The buying stage of a touchpoint: the one that was named for it, else that of its kind; null for what stands for none. */
export const buyingStageOf = ({ stage, kind }: Pick<Touchpoint, 'stage' | 'kind'>): BuyingStage | null =>
  stage ?? STAGES.get(kind) ?? null;

const STAGES: ReadonlyMap<string, BuyingStage | null> = new Map(touchpointKinds.map(({ id, stage }) => [id, stage]));
