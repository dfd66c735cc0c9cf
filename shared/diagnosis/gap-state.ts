import { assertNever } from '../invariant';
import type { QuestionId } from '../ids';
import { SIDES } from '../side';
import type { AnswerShape, Decision, Diagnosis, GapRating, Question } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';
import { gapOf, type GapFinding } from './measured-gap';
import { spreadOf } from './spread';

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
 * Whether two free lists have no wording in common: they were compared word by word and may still mean the same, so the room reads
 * them before the measure counts.
 */
export const isWordByWord = (shape: AnswerShape, gap: GapFinding): boolean =>
  gap.kind === 'measured' && gap.distance === 1 && FREE_LISTS.includes(shape.kind);

/** What still asks something of the room: a rating, or a decision. */
export const isToDo = (state: GapState): boolean => state === 'not-rated' || state === 'no-decision';

/**
 * What is still to do about a question. Words wait for a rating; where only one side answered, or two free lists share no wording, a
 * decision will do as well. A question that neither side answered has nothing to rate.
 */
export function gapState(diagnosis: Diagnosis, id: QuestionId): GapState {
  const gap = gapOf(diagnosis, id);
  if (gap.kind === 'not-answered') return 'not-answered';
  const isDecidedOn = decisionsOn(diagnosis, id).some(isDecided);
  const question = diagnosis.questions.byId[id];
  const isUnread =
    gap.kind === 'one-sided' ||
    (question !== undefined && (isWordByWord(question.shape, gap) || isSplit(diagnosis, question, gap)));
  if (gap.kind === 'unrated' || (isUnread && !isDecidedOn)) return 'not-rated';
  return isOpenGap(gap) && !isDecidedOn ? 'no-decision' : 'settled';
}

/** Both sides say the same when taken together, but the people of one do not: only the room can tell whether that is agreement. */
function isSplit(diagnosis: Diagnosis, question: Question, gap: GapFinding): boolean {
  if (gap.kind !== 'measured' || gap.distance > 0) return false;
  return SIDES.some((side) => (spreadOf(diagnosis, side, question)?.distance ?? 0) > 0);
}

/** The decisions about one question, in the order they were made. */
export function decisionsOn(diagnosis: Diagnosis, id: QuestionId): readonly Decision[] {
  return list(diagnosis.decisions).filter(({ questionId }) => questionId === id);
}

const FREE_LISTS: readonly AnswerShape['kind'][] = ['list', 'ordered', 'counted'];

/** A decision counts once it says something. */
const isDecided = ({ text }: Decision): boolean => text.trim() !== '';
