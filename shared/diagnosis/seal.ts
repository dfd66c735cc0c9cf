import type { QuestionId } from '../ids';
import type { Side } from '../side';
import type { Diagnosis } from '../workshop/schema/diagnosis';
import { sharesAddUp, sumOfShares } from './answer';
import { sideState } from './phase';
import { askedQuestions } from './questions';

/** Why a side's answers cannot be sealed as they are; shares are named with the question and what they add up to. */
export type SealRefusal =
  | { readonly kind: 'already-sealed' }
  | { readonly kind: 'nothing-answered' }
  | { readonly kind: 'shares'; readonly questionId: QuestionId; readonly sum: number };

/** The reason why a side cannot be sealed, or null when it can: some empty answers are allowed, an empty side is not. */
export function sealRefusal(diagnosis: Diagnosis, side: Side): SealRefusal | null {
  const state = sideState(diagnosis, side);
  if (state.kind === 'sealed') return { kind: 'already-sealed' };
  if (state.kind === 'not-started') return { kind: 'nothing-answered' };
  for (const { id } of askedQuestions(diagnosis)) {
    const value = diagnosis.answers[side][id]?.value;
    if (value && !sharesAddUp(value)) return { kind: 'shares', questionId: id, sum: sumOfShares(value) };
  }
  return null;
}
