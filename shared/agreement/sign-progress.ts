import { SIDES } from '../side';
import type { Workshop } from '../workshop/schema';
import { agreementTerms } from './terms';
import { draftState } from './versions';

/** How far Sign & export is: a named signer for each side, and the agreement signed as it stands. */
export function signProgress(workshop: Workshop): { readonly done: number; readonly of: number } {
  const { signers } = agreementTerms(workshop);
  const named = SIDES.filter((side) => signers.some((signer) => signer.side === side)).length;
  return { done: named + (draftState(workshop).kind === 'unchanged' ? 1 : 0), of: SIDES.length + 1 };
}
