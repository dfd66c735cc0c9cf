import { withoutSealed } from '../diagnosis/sealed';
import type { DefinitionId, LeadId, RaterId, SheetId } from '../ids';
import type { Workshop } from './schema';
import type { Definition, Definitions, Rater, SampleLead } from './schema/definitions';
import type { Diagnosis, Sheet } from './schema/diagnosis';
import { list, tableOf } from './table';

/**
 * The workshop of a file as far as it may be merged into `mine`: what the file holds sealed stays out of it; what was written blind, and
 * whether it is revealed, is as it is in `mine`, so that a merge neither uncovers nor replaces it; what says where a workshop stands on
 * its laptop is as it is in `mine` as well. Answers and ratings come along only where both have revealed theirs.
 */
export function mergeable(mine: Workshop, theirs: Workshop): Workshop {
  const open = withoutSealed(theirs);
  const { format, schemaVersion, id, createdAt, sample, archived, locale, running } = mine;
  return {
    ...open,
    format,
    schemaVersion,
    id,
    createdAt,
    sample,
    archived,
    locale,
    running,
    diagnosis: diagnosisOf(mine.diagnosis, open.diagnosis),
    definitions: definitionsOf(mine.definitions, open.definitions),
  };
}

function diagnosisOf(mine: Diagnosis, theirs: Diagnosis): Diagnosis {
  const { revealedAt, predicts, sealAfterMinutes } = mine;
  const settings = { revealedAt, predicts, sealAfterMinutes };
  if (revealedAt !== null && theirs.revealedAt !== null) {
    const areShown = mine.votes.shownAt !== null && theirs.votes.shownAt !== null;
    return { ...theirs, ...settings, votes: areShown ? { ...theirs.votes, shownAt: mine.votes.shownAt } : mine.votes };
  }
  const sheets = tableOf<SheetId, Sheet>(
    list(theirs.sheets).map((sheet) => mine.sheets.byId[sheet.id] ?? blank(sheet)),
  );
  const { gaps, votes, revisions } = mine;
  return { ...theirs, ...settings, sheets, gaps, votes, revisions };
}

const blank = ({ id, side, by, onPaper }: Sheet): Sheet => ({
  id,
  side,
  by,
  onPaper,
  answers: {},
  predictions: {},
  unread: {},
  sealedAt: null,
});

function definitionsOf(mine: Definitions, theirs: Definitions): Definitions {
  const { sides, sealedAt, revealedAt } = mine.icp;
  return {
    ...theirs,
    terms: tableOf<DefinitionId, Definition>(
      list(theirs.terms).map((term) => withDraftsOf(mine.terms.byId[term.id], term)),
    ),
    icp: { ...theirs.icp, sides, sealedAt, revealedAt },
    ...ratingsOf(mine, theirs),
  };
}

function withDraftsOf(own: Definition | undefined, term: Definition): Definition {
  if (!own) return term;
  const { drafts, sealedAt, revealedAt } = own;
  return { ...term, drafts, sealedAt, revealedAt };
}

function ratingsOf(
  mine: Definitions,
  theirs: Definitions,
): Pick<Definitions, 'raters' | 'leads' | 'ratingsRevealedAt'> {
  const { ratingsRevealedAt } = mine;
  if (ratingsRevealedAt !== null && theirs.ratingsRevealedAt !== null) {
    return { raters: theirs.raters, leads: theirs.leads, ratingsRevealedAt };
  }
  const raters = list(theirs.raters).map((rater) => ({
    ...rater,
    sealedAt: mine.raters.byId[rater.id]?.sealedAt ?? null,
  }));
  const leads = list(theirs.leads).map((lead) => ({ ...lead, votes: mine.leads.byId[lead.id]?.votes ?? {} }));
  return { raters: tableOf<RaterId, Rater>(raters), leads: tableOf<LeadId, SampleLead>(leads), ratingsRevealedAt };
}
