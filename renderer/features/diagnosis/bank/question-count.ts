import { silentMinutes } from '../../../../shared/content/question-minutes';
import { askedQuestions } from '../../../../shared/diagnosis/questions';
import type { Diagnosis } from '../../../../shared/workshop/schema/diagnosis';

export interface QuestionCount {
  readonly asked: number;
  readonly minutes: number;
}

/** How many questions a workshop asks, and about how long a side writes. */
export function questionCount(diagnosis: Pick<Diagnosis, 'questions'>): QuestionCount {
  const asked = askedQuestions(diagnosis);
  return { asked: asked.length, minutes: silentMinutes(asked) };
}
