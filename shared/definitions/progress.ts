import type { Workshop } from '../workshop/schema';
import { list } from '../workshop/table';
import { definitionState } from './definition-state';

/** How many of the terms are agreed. */
export function definitionsProgress({ definitions }: Workshop): { readonly done: number; readonly of: number } {
  const terms = list(definitions.terms);
  return { done: terms.filter((term) => definitionState(term) === 'agreed').length, of: terms.length };
}
