import type { QuestionId } from '../ids';
import type { Diagnosis, Question, QuestionGroup } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';

type Questions = Diagnosis['questions'];

/** The groups of a workshop in the order in which their first question stands. */
export function groupOrder(questions: Questions): readonly QuestionGroup[] {
  return [...new Set(list(questions).map(({ group }) => group))];
}

/** The questions of a group in their order, hidden ones too. */
export function questionsOf(questions: Questions, group: QuestionGroup): readonly Question[] {
  return list(questions).filter((question) => question.group === group);
}

/** The question that stands before or after another one within its group; null at the end. */
export function neighbourInGroup(questions: Questions, id: QuestionId, direction: 'up' | 'down'): QuestionId | null {
  const question = questions.byId[id];
  if (!question) return null;
  const ids = questionsOf(questions, question.group).map((each) => each.id);
  return ids[ids.indexOf(id) + (direction === 'up' ? -1 : 1)] ?? null;
}
