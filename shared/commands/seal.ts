import { isEmptyAnswer, tidyAnswer } from '../diagnosis/answer';
import { askedQuestions } from '../diagnosis/questions';
import { sealRefusal } from '../diagnosis/seal';
import type { Side } from '../side';
import type { Timestamp } from '../time';
import type { Command } from './command';

/** Seals one side's answers for good. Changes nothing while `sealRefusal` has a reason. */
export const seal = (side: Side, at: Timestamp): Command => ({
  label: 'diagnosis.seal',
  barrier: true,
  apply({ diagnosis }) {
    if (sealRefusal(diagnosis, side) !== null) return;
    for (const answer of Object.values(diagnosis.answers[side])) tidyAnswer(answer);
    diagnosis.sealedAt[side] = at;
  },
});

/** Shows both sides' answers at once. Changes nothing unless both are sealed. */
export const reveal = (at: Timestamp): Command => ({
  label: 'diagnosis.reveal',
  barrier: true,
  apply({ diagnosis }) {
    const { sealedAt, revealedAt } = diagnosis;
    if (revealedAt === null && sealedAt.marketing !== null && sealedAt.sales !== null) diagnosis.revealedAt = at;
  },
});

/**
 * Draws a barrier when the laptop passes from one side to the other or back to the cover: what was written before can no longer
 * be undone from where nobody sees it. It writes again what is there, because a barrier needs a line of its own in the log.
 */
export const handOver = (): Command => ({
  label: 'diagnosis.handOver',
  barrier: true,
  apply({ diagnosis }) {
    diagnosis.sealedAt = { ...diagnosis.sealedAt };
  },
});

/**
 * Opens a side again that is sealed but holds no answer: a copy of the workshop that was made before the reveal. Changes nothing
 * when there is an answer.
 */
export const enterAgain = (side: Side): Command => ({
  label: 'diagnosis.enterAgain',
  apply({ diagnosis }) {
    const isEmpty = askedQuestions(diagnosis).every(({ id }) => isEmptyAnswer(diagnosis.answers[side][id]));
    if (isEmpty && diagnosis.revealedAt === null) diagnosis.sealedAt[side] = null;
  },
});
