import { gapWords } from '../diagnosis/gap-words';
import { type GapFinding, gapOf } from '../diagnosis/measured-gap';
import { roleOf } from '../diagnosis/questions';
import { rankedQuestions } from '../diagnosis/ranking';
import { otherSide } from '../side';
import type { Diagnosis, Question } from '../workshop/schema/diagnosis';
import { roomText } from './room-text';

/** How far apart the sides are, in words with their counts and from 0 to 1; nothing is said, and null, where nobody measured or rated it. */
export function roomGap(
  diagnosis: Diagnosis,
  question: Question,
): { readonly gap: string; readonly distance: number | null } {
  const gap = gapOf(diagnosis, question.id);
  const isKnown = gap.kind !== 'unrated' && gap.kind !== 'not-answered' && !isUnguessed(question, gap);
  const words = isKnown ? gapWords(diagnosis, question, gap) : '';
  return { gap: roomText(words), distance: 'distance' in gap ? gap.distance : null };
}

/** The side that was asked has answered, and the other did not guess: nothing is missing. */
const isUnguessed = ({ group }: Question, gap: GapFinding): boolean =>
  gap.kind === 'one-sided' && roleOf(group, otherSide(gap.answered)) === 'expects';

/** The questions that somebody answered, widest gap first. */
export function rankedGaps(diagnosis: Diagnosis): readonly Question[] {
  return rankedQuestions(diagnosis).flatMap(({ gap, question }) => (gap.kind === 'not-answered' ? [] : [question]));
}
