import { assertNever } from '../invariant';
import type { QuestionId } from '../ids';
import type { Decision, Diagnosis, GapRating } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';
import { gapOf, type GapFinding } from './measured-gap';

/** What a question still asks of the room after the reveal. */
export type GapState = 'not-answered' | 'not-rated' | 'no-decision' | 'settled';

/** A rating that must end in a decision: the two sides do not mean the same thing. */
const isWideGap = (rating: GapRating | null): boolean => rating === 'different' || rating === 'opposite';

/** Whether the sides are known to differ: rated different or opposite, or measured at more than 0 and not rated close enough. */
export function isOpenGap(gap: GapFinding): boolean {
  switch (gap.kind) {
    case 'rated':
      return isWideGap(gap.rating);
    case 'measured':
      return gap.distance > 0;
    case 'unrated':
    case 'one-sided':
    case 'not-answered':
      return false;
    default:
      return assertNever(gap);
  }
}

/**
 * What is still to do about a question. Words wait for a rating; where only one side answered, a decision will do as well. A question
 * that neither side answered has nothing to rate.
 */
export function gapState(diagnosis: Diagnosis, id: QuestionId): GapState {
  const gap = gapOf(diagnosis, id);
  if (gap.kind === 'not-answered') return 'not-answered';
  const isDecidedOn = decisionsOn(diagnosis, id).some(isDecided);
  if (gap.kind === 'unrated' || (gap.kind === 'one-sided' && !isDecidedOn)) return 'not-rated';
  return isOpenGap(gap) && !isDecidedOn ? 'no-decision' : 'settled';
}

/** The decisions about one question, in the order they were made. */
export function decisionsOn(diagnosis: Diagnosis, id: QuestionId): readonly Decision[] {
  return list(diagnosis.decisions).filter(({ questionId }) => questionId === id);
}

/** A decision counts once it says something. */
const isDecided = ({ text }: Decision): boolean => text.trim() !== '';
