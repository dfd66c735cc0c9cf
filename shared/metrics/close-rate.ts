import { combinedAnswer } from '../diagnosis/measured-gap';
import { QuestionId } from '../ids';
import { SIDES, type Side } from '../side';
import type { Diagnosis } from '../workshop/schema/diagnosis';

/** How many of a hundred SQLs a side thought become clients, and on how many sheets it said so. */
export interface CloseRateGuess {
  readonly ofHundred: number;
  readonly sheets: number;
}

/**
 * What each side guessed before the reveal (SQ2; S4: a close rate that is expected too high). Formula: the median over the sheets of the
 * side. Nothing before the reveal, and nothing when the question does not ask for a hundred.
 */
export function closeRateGuesses(diagnosis: Diagnosis): Readonly<Record<Side, CloseRateGuess | null>> {
  const [marketing, sales] = SIDES.map((side) => guessOf(diagnosis, side));
  return { marketing: marketing ?? null, sales: sales ?? null };
}

/** The question that both sides guess at, by its place in the question bank. */
export const CLOSE_RATE_QUESTION = QuestionId.parse('SQ2');

/** Its unit in the question bank. */
export const OF_HUNDRED = 'of 100 SQLs';

function guessOf(diagnosis: Diagnosis, side: Side): CloseRateGuess | null {
  if (diagnosis.revealedAt === null) return null;
  const question = diagnosis.questions.byId[CLOSE_RATE_QUESTION];
  if (question?.shape.kind !== 'number' || question.shape.unit.trim() !== OF_HUNDRED) return null;
  const answer = combinedAnswer(diagnosis, side, question);
  return answer?.value.kind === 'number' ? { ofHundred: answer.value.number, sheets: answer.n } : null;
}
