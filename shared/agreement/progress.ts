import type { Workshop } from '../workshop/schema';
import { list } from '../workshop/table';
import { unfilledPlaces } from './wording';

/**
 * One step per commitment that is complete (text, owner, consequence), and one each for the start date, the owner of the
 * alignment, the arbiter, a review and an escalation. Before anything is assembled nothing counts as done.
 */
export function agreementProgress({ agreement }: Workshop): { readonly done: number; readonly of: number } {
  const commitments = list(agreement.clauses).filter(({ included }) => included);
  const frame = [
    agreement.startsOn.precision !== 'unknown',
    agreement.alignmentOwner.trim() !== '',
    agreement.arbiter.trim() !== '',
    list(agreement.cadences).some(({ included }) => included),
    list(agreement.escalations).some(({ person }) => person.trim() !== ''),
  ];
  if (commitments.length === 0) return { done: 0, of: frame.length + 1 };
  const complete = commitments.filter(
    ({ text, owner, consequence }) =>
      text.trim() !== '' && unfilledPlaces(text).length === 0 && owner.trim() !== '' && consequence.trim() !== '',
  );
  return { done: complete.length + frame.filter(Boolean).length, of: commitments.length + frame.length };
}
