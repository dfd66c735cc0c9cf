import { assertNever } from '../invariant';
import type { QuestionId } from '../ids';
import { Priority, type Diagnosis, type Question } from '../workshop/schema/diagnosis';
import { type GapState, gapState, isToDo } from './gap-state';
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

/** The open gaps: every question that still needs a rating or a decision. */
export function discussable(ranked: readonly RankedQuestion[]): readonly RankedQuestion[] {
  return ranked.filter(({ state }) => isToDo(state));
}

/** Questions by priority (now, next, later, none), then by their dots once the totals are shown, then as they are ranked. */
export function byPriority(diagnosis: Diagnosis, ranked: readonly RankedQuestion[]): readonly RankedQuestion[] {
  const place = ({ question }: RankedQuestion): number => {
    const priority = diagnosis.gaps[question.id]?.priority ?? null;
    return priority === null ? Priority.options.length : Priority.options.indexOf(priority);
  };
  const dots = ({ question }: RankedQuestion): number =>
    diagnosis.votes.shownAt === null ? 0 : dotsOn(diagnosis, question.id);
  return ranked.toSorted((a, b) => place(a) - place(b) || dots(b) - dots(a));
}

/** The dots of both sides on a question. */
export function dotsOn({ votes: { dots } }: Diagnosis, id: QuestionId): number {
  return (dots.marketing[id] ?? 0) + (dots.sales[id] ?? 0);
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
