import type { Definition } from '../workshop/schema/definitions';

/** How far a term is: nothing written, at least one side's draft, or a text that both sides stand by. */
export type DefinitionState = 'none' | 'drafts' | 'agreed';

/** Tells how far a term is. */
export function definitionState({ agreed, drafts }: Definition): DefinitionState {
  if (agreed.trim() !== '') return 'agreed';
  return drafts.marketing.trim() !== '' || drafts.sales.trim() !== '' ? 'drafts' : 'none';
}
