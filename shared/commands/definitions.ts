import { definitions as library } from '../content/definitions';
import { blankTerm } from '../definitions/blank-term';
import { isOpenTo, isReadyToReveal } from '../definitions/blind';
import { isOptional } from '../definitions/ladder';
import type { DefinitionId } from '../ids';
import type { Side } from '../side';
import type { Timestamp } from '../time';
import type { Definition } from '../workshop/schema/definitions';
import { insert } from '../workshop/table';
import type { Command } from './command';

/** Writes one side's draft of a term. Changes nothing once the side has sealed, or the drafts are revealed. */
export const writeDraft = (id: DefinitionId, side: Side, text: string): Command => ({
  label: 'definitions.draft',
  group: `draft:${id}:${side}`,
  apply({ definitions }) {
    const term = definitions.terms.byId[id];
    if (term && isOpenTo(term, side)) term.drafts[side] = text;
  },
});

/** Closes one side's draft for good. Changes nothing while the draft is empty. */
export const sealDraft = (id: DefinitionId, side: Side, at: Timestamp): Command => ({
  label: 'definitions.seal',
  barrier: true,
  apply({ definitions }) {
    const term = definitions.terms.byId[id];
    if (!term || !isOpenTo(term, side) || term.drafts[side].trim() === '') return;
    term.drafts[side] = term.drafts[side].trim();
    term.sealedAt[side] = at;
  },
});

/** Shows both drafts of a term at once. Changes nothing unless both sides have sealed. */
export const revealDrafts = (id: DefinitionId, at: Timestamp): Command => ({
  label: 'definitions.reveal',
  barrier: true,
  apply({ definitions }) {
    const term = definitions.terms.byId[id];
    if (term && isReadyToReveal(term)) term.revealedAt = at;
  },
});

/** What can be written about a term by everybody together. */
export type DefinitionFields = Pick<
  Definition,
  | 'agreed'
  | 'entry'
  | 'exit'
  | 'requiredFields'
  | 'rejections'
  | 'examples'
  | 'counterExamples'
  | 'owner'
  | 'changer'
  | 'lastReview'
  | 'nextReview'
>;

/** Changes the agreed text or what goes with it; a run of edits of one field is one step. */
export const editDefinition = (id: DefinitionId, fields: Partial<DefinitionFields>): Command => ({
  label: 'definitions.edit',
  group: `definition:${id}:${Object.keys(fields).join()}`,
  apply({ definitions }) {
    const term = definitions.terms.byId[id];
    if (term) Object.assign(term, fields);
  },
});

/**
 * Says whether the teams work with a term; one that a workshop from before does not hold comes from the library. Changes nothing for a
 * stage that every ladder has.
 */
export const includeTerm = (id: DefinitionId, used: boolean): Command => ({
  label: 'definitions.stage',
  apply({ definitions }) {
    const term = definitions.terms.byId[id];
    const content = library.find((each) => each.id === id);
    if (term && isOptional(term.stage)) term.used = used;
    else if (!term && content && used) insert(definitions.terms, { ...blankTerm(content), used });
  },
});

/** Takes one side's revealed draft over as the agreed text; both drafts stay as they are. An empty draft changes nothing. */
export const agreeFromDraft = (id: DefinitionId, side: Side): Command => ({
  label: 'definitions.fromDraft',
  apply({ definitions }) {
    const term = definitions.terms.byId[id];
    if (term && term.revealedAt !== null && term.drafts[side].trim() !== '') term.agreed = term.drafts[side];
  },
});

/** Takes a text made of both drafts over as the agreed text. Changes nothing before the reveal, or when the text is empty. */
export const agreeOnMerge = (id: DefinitionId, text: string): Command => ({
  label: 'definitions.merge',
  apply({ definitions }) {
    const term = definitions.terms.byId[id];
    if (term && term.revealedAt !== null && text.trim() !== '') term.agreed = text.trim();
  },
});
