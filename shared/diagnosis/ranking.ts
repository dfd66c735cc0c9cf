import { assertNever } from '../invariant';
import { Priority, type Diagnosis, type Question } from '../workshop/schema/diagnosis';
import { type GapState, gapState } from './gap-state';
import { type GapFinding, gapOf } from './measured-gap';
import { askedQuestions } from './questions';

/** A question with its gap and what it still asks of the room. */
export interface RankedQuestion {
  readonly question: Question;
  readonly gap: GapFinding;
  readonly state: GapState;
}

/**
 * The asked questions, widest gap first and ties as they are asked; then those that only one side answered, then words that nobody
 * rated yet, then those without an answer.
 */
export function rankedQuestions(diagnosis: Diagnosis): readonly RankedQuestion[] {
  const ranked = askedQuestions(diagnosis).map((question) => ({
    question,
    gap: gapOf(diagnosis, question.id),
    state: gapState(diagnosis, question.id),
  }));
  return ranked.toSorted((a, b) => rank(a.gap) - rank(b.gap) || distanceIn(b.gap) - distanceIn(a.gap));
}

/** What the room has to talk about: every answered question on which the sides are not known to agree. */
export function discussable(ranked: readonly RankedQuestion[]): readonly RankedQuestion[] {
  return ranked.filter(({ gap }) => !isAgreed(gap) && gap.kind !== 'not-answered');
}

/** Questions that still need something, first by priority (now, next, later, none), then as they are ranked. */
export function byPriority(diagnosis: Diagnosis, ranked: readonly RankedQuestion[]): readonly RankedQuestion[] {
  const place = ({ question }: RankedQuestion): number => {
    const priority = diagnosis.gaps[question.id]?.priority ?? null;
    return priority === null ? Priority.options.length : Priority.options.indexOf(priority);
  };
  return ranked.toSorted((a, b) => place(a) - place(b));
}

function rank(gap: GapFinding): number {
  switch (gap.kind) {
    case 'measured':
    case 'rated':
      return 0;
    case 'one-sided':
      return 1;
    case 'unrated':
      return 2;
    case 'not-answered':
      return 3;
    default:
      return assertNever(gap);
  }
}

const distanceIn = (gap: GapFinding): number => ('distance' in gap ? gap.distance : 0);

/** Measured alike, or rated the same or close. */
const isAgreed = (gap: GapFinding): boolean =>
  (gap.kind === 'measured' && gap.distance === 0) ||
  (gap.kind === 'rated' && (gap.rating === 'same' || gap.rating === 'close'));
