import { tidyAnswer } from '../diagnosis/answer';
import { diagnosisPhase } from '../diagnosis/phase';
import { sealRefusal } from '../diagnosis/seal';
import { isWritten } from '../diagnosis/sheets';
import { withoutTurns } from '../diagnosis/turns';
import type { SheetId } from '../ids';
import type { Timestamp } from '../time';
import type { Sheet } from '../workshop/schema/diagnosis';
import { list, remove, tableOf } from '../workshop/table';
import type { Command } from './command';

/** Seals a sheet for good. Changes nothing while `sealRefusal` has a reason. */
export const seal = (id: SheetId, at: Timestamp): Command => ({
  label: 'diagnosis.seal',
  barrier: true,
  apply({ diagnosis }) {
    const sheet = diagnosis.sheets.byId[id];
    if (!sheet || sealRefusal(diagnosis, sheet) !== null) return;
    for (const answer of [...Object.values(sheet.answers), ...Object.values(sheet.predictions)]) tidyAnswer(answer);
    sheet.sealedAt = at;
  },
});

/**
 * Shows both sides' answers at once; sheets that stayed empty go, and of the unnamed ones it is no longer kept in which turn they were
 * written. Changes nothing unless both sides are sealed.
 */
export const reveal = (at: Timestamp): Command => ({
  label: 'diagnosis.reveal',
  barrier: true,
  apply({ diagnosis }) {
    if (diagnosisPhase(diagnosis).kind !== 'both-sealed') return;
    for (const sheet of list(diagnosis.sheets))
      if (!isWritten(sheet) && sheet.sealedAt === null) remove(diagnosis.sheets, sheet.id);
    // The table is made anew: a file lists its sheets in the order in which they came into it.
    diagnosis.sheets = tableOf<SheetId, Sheet>(withoutTurns(list(diagnosis.sheets)));
    diagnosis.revealedAt = at;
  },
});

/**
 * Draws a barrier when the laptop passes from one person to the next or back to the cover: what was written before can no longer
 * be undone from where nobody sees it. It writes again what is there, because a barrier needs a line of its own in the log.
 */
export const handOver = (): Command => ({
  label: 'diagnosis.handOver',
  barrier: true,
  apply({ diagnosis }) {
    diagnosis.sheets.order = [...diagnosis.sheets.order];
  },
});

/**
 * Opens a sheet again that is sealed but holds no answer: it comes from a copy of the workshop that was made before the reveal. Changes
 * nothing when there is an answer.
 */
export const enterAgain = (id: SheetId): Command => ({
  label: 'diagnosis.enterAgain',
  apply({ diagnosis }) {
    const sheet = diagnosis.sheets.byId[id];
    if (sheet && !isWritten(sheet) && diagnosis.revealedAt === null) sheet.sealedAt = null;
  },
});
