import { isOpenGap } from '../diagnosis/gap-state';
import { gapWords } from '../diagnosis/gap-words';
import { gapOf } from '../diagnosis/measured-gap';
import { rankedQuestions } from '../diagnosis/ranking';
import type { QuestionId } from '../ids';
import type { Diagnosis } from '../workshop/schema/diagnosis';

/** A question whose revealed answers can show a disconnect, with its gap in a few words. */
export interface AnswerEvidence {
  readonly id: QuestionId;
  readonly text: string;
  readonly gap: string;
}

/** The questions on which the two sides are known to differ, widest gap first; before the reveal there are none to tell of. */
export function openGaps(diagnosis: Diagnosis): readonly AnswerEvidence[] {
  if (diagnosis.revealedAt === null) return [];
  return rankedQuestions(diagnosis)
    .filter(({ gap }) => isOpenGap(gap))
    .map(({ question, gap }) => ({ id: question.id, text: question.text, gap: gapWords(diagnosis, question, gap) }));
}

/** The questions that a disconnect cites, as far as they are asked; before the reveal none. */
export function citedAnswers(diagnosis: Diagnosis, ids: readonly QuestionId[]): readonly AnswerEvidence[] {
  if (diagnosis.revealedAt === null) return [];
  return ids.flatMap((id) => {
    const question = diagnosis.questions.byId[id];
    return question ? [{ id, text: question.text, gap: gapWords(diagnosis, question, gapOf(diagnosis, id)) }] : [];
  });
}
