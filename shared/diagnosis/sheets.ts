import type { QuestionId } from '../ids';
import type { Side } from '../side';
import type { Answer, Diagnosis, Sheet } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';
import { isEmptyAnswer } from './answer';

/** One answer with the sheet that it stands on. */
export interface GivenAnswer {
  readonly sheet: Sheet;
  readonly answer: Answer;
}

type Sheets = Pick<Diagnosis, 'sheets'>;

/** The sheets of one side in the order in which they were opened. */
export function sheetsOf(diagnosis: Sheets, side: Side): readonly Sheet[] {
  return list(diagnosis.sheets).filter((sheet) => sheet.side === side);
}

/** What the sheets of a side answer to a question; empty answers are left out. */
export function answersTo(diagnosis: Sheets, side: Side, id: QuestionId): readonly GivenAnswer[] {
  return given(diagnosis, side, (sheet) => sheet.answers[id]);
}

/**
 * What the sheets of a side expect the other side to answer to a question; empty predictions are left out. There are none where nobody
 * was asked to predict: what was written before predicting was switched off is kept, and read by nobody.
 */
export function predictionsOn(
  diagnosis: Sheets & Pick<Diagnosis, 'predicts'>,
  side: Side,
  id: QuestionId,
): readonly GivenAnswer[] {
  return diagnosis.predicts ? given(diagnosis, side, (sheet) => sheet.predictions[id]) : [];
}

/** Whether any sheet says anything to a question, as an answer or as a prediction; never what. */
export function isAnswered(diagnosis: Sheets, id: QuestionId): boolean {
  return list(diagnosis.sheets).some(({ answers, predictions }) =>
    [answers[id], predictions[id]].some((answer) => answer !== undefined && !isEmptyAnswer(answer)),
  );
}

/** Whether a sheet says anything at all. */
export function isWritten({
  answers,
  predictions,
  unread,
}: Pick<Sheet, 'answers' | 'predictions' | 'unread'>): boolean {
  if (Object.keys(unread).length > 0) return true;
  return [...Object.values(answers), ...Object.values(predictions)].some((answer) => !isEmptyAnswer(answer));
}

/** Whether a sheet is closed for good. */
export const isSealed = ({ sealedAt }: Pick<Sheet, 'sealedAt'>): boolean => sealedAt !== null;

function given(diagnosis: Sheets, side: Side, read: (sheet: Sheet) => Answer | undefined): readonly GivenAnswer[] {
  return sheetsOf(diagnosis, side).flatMap((sheet) => {
    const answer = read(sheet);
    return answer === undefined || isEmptyAnswer(answer) ? [] : [{ sheet, answer }];
  });
}
