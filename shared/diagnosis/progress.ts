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
 * Counts one step for each sealed side, one for the reveal, and one for each question that somebody answered and that needs
 * nothing more: alike, or rated close enough, or with a decision where the two sides differ.
 */
export function diagnosisProgress({ diagnosis }: Workshop): StageProgress {
  const asked = askedQuestions(diagnosis);
  if (diagnosis.revealedAt === null) {
    const sealed = SIDES.filter((side) => sideState(diagnosis, side).kind === 'sealed').length;
    return { done: sealed, of: SIDES.length + 1 + asked.length };
  }
  const states = asked.map(({ id }) => gapState(diagnosis, id)).filter((state) => state !== 'not-answered');
  const settled = states.filter((state) => state === 'settled').length;
  return { done: SIDES.length + 1 + settled, of: SIDES.length + 1 + states.length };
}
