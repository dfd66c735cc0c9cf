import type { QuestionId } from '../ids';
import type { Answer, Diagnosis, Sheet } from '../workshop/schema/diagnosis';
import { sharesAddUp, sumOfShares } from './answer';
import { askedQuestions } from './questions';
import { isSealed, isWritten } from './sheets';

/** Why a sheet cannot be sealed as it is; shares are named with the question and what they add up to. */
export type SealRefusal =
  | { readonly kind: 'already-sealed' }
  | { readonly kind: 'nothing-answered' }
  | { readonly kind: 'shares'; readonly questionId: QuestionId; readonly sum: number };

/**
 * The reason why a sheet cannot be sealed, or null when it can: some empty answers are allowed, an empty sheet is not. Predictions that
 * are not asked for have no field in which they could be finished, and hold nobody up.
 */
export function sealRefusal(diagnosis: Pick<Diagnosis, 'questions' | 'predicts'>, sheet: Sheet): SealRefusal | null {
  if (isSealed(sheet)) return { kind: 'already-sealed' };
  if (!isWritten(sheet)) return { kind: 'nothing-answered' };
  for (const { id } of askedQuestions(diagnosis)) {
    const unfinished = [sheet.answers[id], diagnosis.predicts ? sheet.predictions[id] : undefined].find(isUnfinished);
    if (unfinished) return { kind: 'shares', questionId: id, sum: sumOfShares(unfinished.value) };
  }
  return null;
}

const isUnfinished = (answer: Answer | undefined): boolean => answer !== undefined && !sharesAddUp(answer.value);
