import { isWritten } from '../diagnosis/sheets';
import type { SheetId } from '../ids';
import type { Sheet, SheetBy } from '../workshop/schema/diagnosis';
import type { Side } from '../side';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Lays out an empty sheet for a side or for a person of it. Changes nothing after the reveal, or when the sheet is there already. */
export const openSheet = ({ id, side, by }: Pick<Sheet, 'id' | 'side' | 'by'>): Command => ({
  label: 'diagnosis.openSheet',
  apply({ diagnosis }) {
    if (diagnosis.revealedAt !== null || id in diagnosis.sheets.byId) return;
    insert(diagnosis.sheets, blankSheet(id, side, by));
  },
});

/** Takes a sheet away on which nobody wrote. Changes nothing when it says something. */
export const removeSheet = (id: SheetId): Command => ({
  label: 'diagnosis.removeSheet',
  apply({ diagnosis }) {
    const sheet = diagnosis.sheets.byId[id];
    if (sheet && diagnosis.revealedAt === null && !isWritten(sheet)) remove(diagnosis.sheets, id);
  },
});

function blankSheet(id: SheetId, side: Side, by: SheetBy): Sheet {
  return { id, side, by, answers: {}, predictions: {}, sealedAt: null };
}
