import type { Workshop } from '../workshop/schema';
import { list } from '../workshop/table';
import { definitionState } from './definition-state';
import { usedTerms } from './ladder';

/** How many of the terms that the teams work with are agreed. */
export function definitionsProgress({ definitions }: Workshop): { readonly done: number; readonly of: number } {
  const terms = usedTerms(list(definitions.terms));
  return { done: terms.filter((term) => definitionState(term) === 'agreed').length, of: terms.length };
}
