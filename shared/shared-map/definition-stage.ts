import type { DefinitionId } from '../ids';
import { BUYING_STAGES, type BuyingStage } from '../workshop/schema/journeys';

/**
 * The border at which a shared definition stands (S3: definitions at the borders): where the stage begins that a buyer enters when the
 * term is met. When no win was in that stage it stands at the next one that there is; null for terms that no border belongs to, such as
 * the customer, whom the close makes.
 */
export function stageOfDefinition(id: DefinitionId, there: readonly BuyingStage[]): BuyingStage | null {
  const stage = BORDERS[id];
  if (stage === undefined) return null;
  return BUYING_STAGES.slice(BUYING_STAGES.indexOf(stage)).find((each) => there.includes(each)) ?? null;
}

const BORDERS: Readonly<Partial<Record<string, BuyingStage>>> = {
  // Ideal client profile: whom it all is for.
  DF9: 'awareness',
  // Lead.
  DF1: 'interest',
  // Marketing-qualified lead, and the signs of a buyer who is looking now: sales takes over.
  DF2: 'evaluation',
  DF4: 'evaluation',
  // Sales-qualified lead and opportunity: a need that was heard, and a scope on paper.
  DF3: 'decision',
  DF5: 'decision',
};
