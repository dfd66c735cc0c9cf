import { SIDES } from '../side';
import type { Workshop } from '../workshop/schema';
import { gapState } from './gap-state';
import { sideState } from './phase';
import { askedQuestions } from './questions';

/** How much of a stage is done, in steps of equal weight. */
export interface StageProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * Counts one step per question and side until it is sealed, one for the reveal, and one per question that needs nothing more:
 * rated, and with a decision where the two sides differ.
 */
export function diagnosisProgress({ diagnosis }: Workshop): StageProgress {
  const asked = askedQuestions(diagnosis);
  const entered = SIDES.map((side) => sideState(diagnosis, side)).reduce(
    (sum, { kind, answered, of }) => sum + (kind === 'sealed' ? of : answered),
    0,
  );
  const isRevealed = diagnosis.revealedAt !== null;
  const settled = isRevealed
    ? asked.filter(({ id }) => ['settled', 'not-answered'].includes(gapState(diagnosis, id))).length
    : 0;
  return { done: entered + (isRevealed ? 1 : 0) + settled, of: asked.length * 3 + 1 };
}
