import { type AnswerPart, emptyAnswer, writePart } from '../diagnosis/answer';
import type { QuestionId } from '../ids';
import type { Side } from '../side';
import type { Command } from './command';

/** Writes one field of one side's answer. Changes nothing once that side is sealed. */
export const answer = (side: Side, id: QuestionId, part: AnswerPart): Command => ({
  label: 'diagnosis.answer',
  group: `answer:${side}:${id}`,
  apply({ diagnosis }) {
    const question = diagnosis.questions.byId[id];
    if (!question || diagnosis.sealedAt[side] !== null) return;
    const answers = diagnosis.answers[side];
    const written = answers[id] ?? emptyAnswer(question.shape);
    writePart(written, part);
    answers[id] = written;
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
