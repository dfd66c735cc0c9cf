import { currentDocument, type DocumentChoice, draftState } from '../agreement/versions';
import type { Workshop } from '../workshop/schema';

/** An agreement to take home, and the version that its file names. */
export interface AgreementDocument {
  readonly document: DocumentChoice;
  readonly version: number | 'draft';
}

/** What was asked for, as far as it is there: where a version is gone, the document that stands for the agreement now. */
export function documentsIn(workshop: Workshop, wanted: readonly DocumentChoice[]): readonly AgreementDocument[] {
  const { versions } = workshop.agreement;
  const there = wanted.map((document) =>
    document === 'draft' || document in versions.byId ? document : currentDocument(workshop),
  );
  return [...new Set(there)].map((document) => ({
    document,
    version: document === 'draft' ? 'draft' : (versions.byId[document]?.number ?? 'draft'),
  }));
}

/** What is signed, and the draft where it says something else. */
export function documentsToTake(workshop: Workshop): readonly DocumentChoice[] {
  const state = draftState(workshop);
  if (state.kind === 'never-signed') return ['draft'];
  return state.kind === 'unchanged' ? [state.version.id] : [state.version.id, 'draft'];
}
