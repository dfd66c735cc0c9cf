import { definitions as library } from '../content/definitions';
import { type Definition, LADDER_STAGES, type LadderStage } from '../workshop/schema/definitions';

/** The terms in the order in which a lead comes to them. */
export interface Ladder {
  /** The stages that the teams use, from the first sign of interest to the client. */
  readonly rungs: readonly Definition[];
  /** Where leads go that were not taken; null where the teams do without. */
  readonly recycle: Definition | null;
  /** The terms that are no stage. */
  readonly others: readonly Definition[];
}

/** Sorts the terms onto the ladder. */
export function ladderOf(terms: readonly Definition[]): Ladder {
  const stages = LADDER_STAGES.flatMap((stage) => terms.filter((term) => term.stage === stage));
  return {
    rungs: stages.filter(({ stage, used }) => used && stage !== 'recycle'),
    recycle: stages.find(({ stage, used }) => used && stage === 'recycle') ?? null,
    others: terms.filter(({ stage }) => stage === null),
  };
}

/** The terms that the teams work with, the ladder first. */
export function usedTerms(terms: readonly Definition[]): readonly Definition[] {
  const { rungs, recycle, others } = ladderOf(terms);
  return [...rungs, ...(recycle ? [recycle] : []), ...others];
}

/** A term that a workshop may have or not. */
export type OptionalTerm = Pick<Definition, 'id' | 'term' | 'used'>;

/** The stages that a team may do without, and the terms of the library that a workshop from before does not hold. */
export function optionalTerms(terms: readonly Definition[]): readonly OptionalTerm[] {
  return library.flatMap(({ id, term, stage }) => {
    const own = terms.find((each) => each.id === id);
    return own && !isOptional(stage) ? [] : { id, term, used: own?.used ?? false };
  });
}

/** Whether a team may do without this stage: accepting leads and recycling them. */
export const isOptional = (stage: LadderStage | null): boolean => stage === 'sal' || stage === 'recycle';
