import type { SheetId } from '../ids';
import type { Workshop } from '../workshop/schema';
import type { Sheet } from '../workshop/schema/diagnosis';
import { list, tableOf } from '../workshop/table';
import { withoutTurns } from './turns';

/**
 * The document as it may leave the entry screens: until the reveal it holds no answer, no prediction and no revision of either side, only
 * which sheets there are and when they were sealed. Every export, preview and search goes through here; after the reveal the document
 * is returned as it is.
 */
export function withoutSealed(workshop: Workshop): Workshop {
  const { diagnosis } = workshop;
  if (diagnosis.revealedAt !== null) return workshop;
  const sheets = tableOf<SheetId, Sheet>(withoutTurns(list(diagnosis.sheets)).map(coverOf));
  return { ...workshop, diagnosis: { ...diagnosis, sheets, revisions: { marketing: {}, sales: {} } } };
}

/** Named field by field: what a newer version may keep on a sheet stays inside as well. */
function coverOf({ id, side, by, onPaper, sealedAt }: Sheet): Sheet {
  return { id, side, by, onPaper, answers: {}, predictions: {}, unread: {}, sealedAt };
}
