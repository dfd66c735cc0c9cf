import { askedQuestions } from '../../../../shared/diagnosis/questions';
import { type SealRefusal, sealRefusal } from '../../../../shared/diagnosis/seal';
import type { SheetId } from '../../../../shared/ids';
import type { WorkshopSession } from '../../../state/workshop-session';
import { slipGroups, type SlipRow } from './slip-rows';

/** Why a sheet stays open: as the rules say, or because cells of it hold something that could not be read yet. */
export type OpenReason = SealRefusal | { readonly kind: 'unread'; readonly n: number };

/** How many cells of a sheet could not be read; those of a row that is not asked any more hold nobody up. */
export const countUnread = (session: WorkshopSession, sheetId: SheetId): number => unreadRows(session, sheetId).length;

/** The rows of a sheet whose cells could not be read. */
export function unreadRows(session: WorkshopSession, sheetId: SheetId): readonly SlipRow[] {
  const { diagnosis } = session.store.getState().history.workshop;
  const sheet = diagnosis.sheets.byId[sheetId];
  if (!sheet || Object.keys(sheet.unread).length === 0) return [];
  const choice = { side: sheet.side, predicts: diagnosis.predicts, withWords: true };
  const rows = slipGroups(askedQuestions(diagnosis), choice).flatMap((group) => group.rows);
  return rows.filter(({ key }) => Object.hasOwn(sheet.unread, key));
}

/** Why a sheet cannot be sealed as it is, or null when it can. */
export function openReason(session: WorkshopSession, sheetId: SheetId): OpenReason | null {
  const { diagnosis } = session.store.getState().history.workshop;
  const n = countUnread(session, sheetId);
  const sheet = diagnosis.sheets.byId[sheetId];
  if (n > 0) return { kind: 'unread', n };
  return sheet ? sealRefusal(diagnosis, sheet) : { kind: 'nothing-answered' };
}
