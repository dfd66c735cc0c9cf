import { isEmptyAnswer, sharesAddUp } from '../../../../shared/diagnosis/answer';
import type { QuestionId } from '../../../../shared/ids';
import type { Answer, Sheet } from '../../../../shared/workshop/schema/diagnosis';
import type { EntryPage } from './entry-pages';

/** How far the answer to one question is; shares that do not make 100 are not an answer yet. */
export type QuestionState = 'answered' | 'empty' | 'unfinished';

type Written = Pick<Sheet, 'answers' | 'predictions'>;

/** How far a question is on a sheet. */
export function questionState({ answers, predictions }: Written, id: QuestionId): QuestionState {
  if (isUnfinished(answers[id]) || isUnfinished(predictions[id])) return 'unfinished';
  return isEmptyAnswer(answers[id]) ? 'empty' : 'answered';
}

/** Where somebody who comes back goes on: the first page with a question that is not answered, or the last page. */
export function pageToGoOn(pages: readonly EntryPage[], sheet: Written): number {
  const open = pages.findIndex(({ questions }) => questions.some(({ id }) => questionState(sheet, id) !== 'answered'));
  return open === -1 ? Math.max(0, pages.length - 1) : open;
}

const isUnfinished = (answer: Answer | undefined): boolean => answer !== undefined && !sharesAddUp(answer.value);
