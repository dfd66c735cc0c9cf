import type { Definition } from '../workshop/schema/definitions';

/**
 * How far a term is: nothing written, at least one side at work on its draft, both sealed, both revealed, or a text that both sides stand
 * by. It says nothing of what a draft holds.
 */
export type DefinitionState = 'none' | 'drafts' | 'sealed' | 'revealed' | 'agreed';

/** Tells how far a term is. */
export function definitionState({ agreed, drafts, sealedAt, revealedAt }: Definition): DefinitionState {
  if (agreed.trim() !== '') return 'agreed';
  if (revealedAt !== null) return 'revealed';
  if (sealedAt.marketing !== null && sealedAt.sales !== null) return 'sealed';
  return drafts.marketing.trim() !== '' || drafts.sales.trim() !== '' ? 'drafts' : 'none';
}
