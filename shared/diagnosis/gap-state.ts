import type { QuestionId } from '../ids';
import type { Decision, Diagnosis, GapRating, Question } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';
import { isEmptyAnswer } from './answer';
import { askedQuestions } from './questions';

/** What a question still asks of the room after the reveal. */
export type GapState = 'not-answered' | 'not-rated' | 'no-decision' | 'settled';

/** A gap that must end in a decision: the two sides do not mean the same thing. */
export const isWideGap = (rating: GapRating | null): boolean => rating === 'different' || rating === 'opposite';

/** What is still to do about a question. A question that neither side answered has nothing to rate. */
export function gapState(diagnosis: Diagnosis, id: QuestionId): GapState {
  const { marketing, sales } = diagnosis.answers;
  const rating = diagnosis.gaps[id]?.rating ?? null;
  if (rating === null) return isEmptyAnswer(marketing[id]) && isEmptyAnswer(sales[id]) ? 'not-answered' : 'not-rated';
  return isWideGap(rating) && !decisionsOn(diagnosis, id).some(isDecided) ? 'no-decision' : 'settled';
}

/** The decisions about one question, in the order they were made. */
export function decisionsOn(diagnosis: Diagnosis, id: QuestionId): readonly Decision[] {
  return list(diagnosis.decisions).filter(({ questionId }) => questionId === id);
}

/** The questions in one state, in the order they are asked. */
export function questionsIn(diagnosis: Diagnosis, state: GapState): readonly Question[] {
  return askedQuestions(diagnosis).filter(({ id }) => gapState(diagnosis, id) === state);
}

/** A decision counts once it says something. */
const isDecided = ({ text }: Decision): boolean => text.trim() !== '';
