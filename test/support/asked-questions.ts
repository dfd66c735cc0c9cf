import type { QuestionId } from '../../shared/ids';
import type { Workshop } from '../../shared/workshop/schema';
import type { AnswerShape, Question, QuestionGroup } from '../../shared/workshop/schema/diagnosis';
import { list, tableOf } from '../../shared/workshop/table';
import { newWorkshop } from './new-workshop';

/** A workshop that asks these questions and no others, in this order. */
export function askingOnly(questions: readonly Question[], workshop: Workshop = newWorkshop()): Workshop {
  return { ...workshop, diagnosis: { ...workshop.diagnosis, questions: tableOf(questions) } };
}

/** A new workshop that asks these built-in questions only. */
export function asking(...ids: readonly string[]): Workshop {
  const workshop = newWorkshop();
  return askingOnly(
    ids.flatMap((id) => list(workshop.diagnosis.questions).filter((question) => question.id === id)),
    workshop,
  );
}

/** A question of a test's own. */
export function aQuestion(
  id: string,
  group: QuestionGroup,
  shape: AnswerShape,
  more: Partial<Question> = {},
): Question {
  return {
    id: id as QuestionId,
    contentVersion: 1,
    origin: 'own',
    group,
    text: `Text of ${id}`,
    probe: '',
    hint: { ifTheySay: '', then: '' },
    shape,
    evidence: null,
    leadsTo: '',
    destination: 'action',
    fix: '',
    source: '',
    hidden: false,
    ...more,
  };
}
