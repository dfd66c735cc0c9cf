import { isWritten } from '../diagnosis/sheets';
import type { SheetId } from '../ids';
import type { Sheet } from '../workshop/schema/diagnosis';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** A sheet that nobody wrote on yet; it is filled in at the laptop unless it is said to be on paper. */
export type NewSheet = Pick<Sheet, 'id' | 'side' | 'by'> & Partial<Pick<Sheet, 'onPaper'>>;

/** Lays out an empty sheet for a side or for a person of it. Changes nothing after the reveal, or when the sheet is there already. */
export const openSheet = ({ id, side, by, onPaper = false }: NewSheet): Command => ({
  label: 'diagnosis.openSheet',
  apply({ diagnosis }) {
    if (diagnosis.revealedAt !== null || id in diagnosis.sheets.byId) return;
    insert(diagnosis.sheets, { id, side, by, onPaper, answers: {}, predictions: {}, unread: {}, sealedAt: null });
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

/** Says that a sheet is filled in on paper, or at the laptop. Changes nothing once somebody wrote on it: what was written apart stays apart. */
export const putOnPaper = (id: SheetId, onPaper: boolean): Command => ({
  label: 'diagnosis.onPaper',
  apply({ diagnosis }) {
    const sheet = diagnosis.sheets.byId[id];
    if (sheet && diagnosis.revealedAt === null && sheet.sealedAt === null && !isWritten(sheet)) sheet.onPaper = onPaper;
  },
});
