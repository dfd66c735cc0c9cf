import type { SheetId } from '../ids';
import type { Workshop } from '../workshop/schema';
import { withoutBlind } from '../definitions/sealed';
import type { Diagnosis, Sheet } from '../workshop/schema/diagnosis';
import { list, tableOf } from '../workshop/table';
import { withoutTurns } from './turns';

/**
 * The document as it may leave the entry screens: until its reveal, nothing that a side wrote by itself is in it. Of the diagnosis it says
 * which sheets there are and when they were sealed; dots that are not shown yet, drafts of terms, ideal clients and votes on leads are as if nobody had written them.
 * Every export, preview and search goes through here; what is revealed is returned as it is.
 */
export function withoutSealed(workshop: Workshop): Workshop {
  const { diagnosis, definitions } = workshop;
  const open = { diagnosis: withoutAnswers(withoutHiddenDots(diagnosis)), definitions: withoutBlind(definitions) };
  return open.diagnosis === diagnosis && open.definitions === definitions ? workshop : { ...workshop, ...open };
}

/** The dots of the sides are hidden from each other until they are shown. */
function withoutHiddenDots(diagnosis: Diagnosis): Diagnosis {
  const { votes } = diagnosis;
  const isEmpty = Object.values(votes.dots).every((dots) => Object.keys(dots).length === 0);
  if (votes.shownAt !== null || isEmpty) return diagnosis;
  return { ...diagnosis, votes: { ...votes, dots: { marketing: {}, sales: {} } } };
}

function withoutAnswers(diagnosis: Diagnosis): Diagnosis {
  if (diagnosis.revealedAt !== null) return diagnosis;
  const sheets = tableOf<SheetId, Sheet>(withoutTurns(list(diagnosis.sheets)).map(coverOf));
  return { ...diagnosis, sheets, revisions: { marketing: {}, sales: {} } };
}

/** Named field by field: what a newer version may keep on a sheet stays inside as well. */
function coverOf({ id, side, by, onPaper, sealedAt }: Sheet): Sheet {
  return { id, side, by, onPaper, answers: {}, predictions: {}, unread: {}, sealedAt };
}
