import type { Side } from '../side';
import type { Diagnosis, Question, QuestionGroup } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';

/** What a side does with a question: it was asked, it says what it expects the other side to answer, or both are asked alike. */
export type AnswerRole = 'asked' | 'expects' | 'together';

/** The questions that are put to this workshop, in their order: those that nobody hid. */
export function askedQuestions(diagnosis: Pick<Diagnosis, 'questions'>): readonly Question[] {
  return list(diagnosis.questions).filter(({ hidden }) => !hidden);
}

/** Which role a side has in the questions of a group. Both sides answer every question. */
export function roleOf(group: QuestionGroup, side: Side): AnswerRole {
  if (group === 'marketing-asks-sales') return side === 'sales' ? 'asked' : 'expects';
  if (group === 'sales-asks-marketing') return side === 'marketing' ? 'asked' : 'expects';
  return 'together';
}
