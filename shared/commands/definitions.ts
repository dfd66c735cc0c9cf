import type { DefinitionId } from '../ids';
import type { Side } from '../side';
import type { Definition } from '../workshop/schema/definitions';
import type { Command } from './command';

/** Writes one side's draft of a term. */
export const writeDraft = (id: DefinitionId, side: Side, text: string): Command => ({
  label: 'definitions.draft',
  group: `draft:${id}:${side}`,
  apply({ definitions }) {
    const term = definitions.terms.byId[id];
    if (term) term.drafts[side] = text;
  },
});

/** Changes the agreed text, the owner or a review date; a run of edits of one field is one step. */
export const editDefinition = (
  id: DefinitionId,
  fields: Partial<Pick<Definition, 'agreed' | 'owner' | 'lastReview' | 'nextReview'>>,
): Command => ({
  label: 'definitions.edit',
  group: `definition:${id}:${Object.keys(fields).join()}`,
  apply({ definitions }) {
    const term = definitions.terms.byId[id];
    if (term) Object.assign(term, fields);
  },
});

/** Takes one side's draft over as the agreed text; both drafts stay as they are. An empty draft changes nothing. */
export const agreeFromDraft = (id: DefinitionId, side: Side): Command => ({
  label: 'definitions.fromDraft',
  apply({ definitions }) {
    const term = definitions.terms.byId[id];
    if (term && term.drafts[side].trim() !== '') term.agreed = term.drafts[side];
  },
});
