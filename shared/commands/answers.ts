import { type AnswerPart, emptyAnswer, writePart } from '../diagnosis/answer';
import type { QuestionId, SheetId } from '../ids';
import type { Side } from '../side';
import type { Command } from './command';

/** Writes one field of an answer on a sheet. Changes nothing once the sheet is sealed. */
export const answer = (sheet: SheetId, id: QuestionId, part: AnswerPart): Command => ({
  label: 'diagnosis.answer',
  group: `answer:${sheet}:${id}`,
  apply: write('answers', sheet, id, part),
});

/** Writes one field of what a sheet expects the other side to answer. Changes nothing once the sheet is sealed. */
export const predict = (sheet: SheetId, id: QuestionId, part: AnswerPart): Command => ({
  label: 'diagnosis.predict',
  group: `predict:${sheet}:${id}`,
  apply: write('predictions', sheet, id, part),
});

/**
 * Keeps what was typed from paper into a row and cannot be read yet; null forgets it. Changes nothing once the sheet is sealed or for a
 * sheet that is not on paper.
 */
export const keepUnread = (id: SheetId, row: string, text: string | null): Command => ({
  label: 'diagnosis.answer',
  group: `unread:${id}:${row}`,
  apply({ diagnosis }) {
    const sheet = diagnosis.sheets.byId[id];
    if (!sheet?.onPaper || sheet.sealedAt !== null || diagnosis.revealedAt !== null) return;
    if (text === null) delete sheet.unread[row];
    else sheet.unread[row] = text;
  },
});

/** Words an answer anew after the reveal, beside the original, which stays as it was sealed. An empty text takes the revision away. */
export const revise = (side: Side, id: QuestionId, text: string): Command => ({
  label: 'diagnosis.revise',
  group: `revise:${side}:${id}`,
  apply({ diagnosis }) {
    if (diagnosis.revealedAt === null || !(id in diagnosis.questions.byId)) return;
    if (text.trim() === '') delete diagnosis.revisions[side][id];
    else diagnosis.revisions[side][id] = text;
  },
});

function write(where: 'answers' | 'predictions', sheetId: SheetId, id: QuestionId, part: AnswerPart): Command['apply'] {
  return ({ diagnosis }) => {
    const question = diagnosis.questions.byId[id];
    const sheet = diagnosis.sheets.byId[sheetId];
    if (!question || !sheet || sheet.sealedAt !== null || diagnosis.revealedAt !== null) return;
    const written = sheet[where][id] ?? emptyAnswer(question.shape);
    writePart(written, part);
    sheet[where][id] = written;
  };
}
