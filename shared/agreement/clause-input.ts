import type { Placeholder } from '../content/clauses';
import type { ClauseReason } from '../workshop/schema/agreement';
import { oneLine } from './wording';

/** What a placeholder of a clause is filled with, and the sentence that says where it comes from. */
export interface ClauseInput {
  readonly value: string;
  readonly reason: ClauseReason;
  /** What shows it besides: the wins that it was seen in. */
  readonly shownBy?: readonly ClauseReason[];
}

/** What the workshop has found out so far, by placeholder; what is not known yet is absent. */
export type ClauseInputs = Readonly<Partial<Record<Placeholder, ClauseInput>>>;

/** The same where a place may have been looked at and found empty. */
export type MaybeInputs = Readonly<Partial<Record<Placeholder, ClauseInput | null>>>;

/** A value on one line, with the place that it comes from. */
export function input(value: string, stage: ClauseReason['stage'], ref: string, text: string): ClauseInput {
  return { value: oneLine(value), reason: { stage, ref, text } };
}
