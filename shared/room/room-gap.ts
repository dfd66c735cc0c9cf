import { gapWords } from '../diagnosis/gap-words';
import { gapOf } from '../diagnosis/measured-gap';
import { rankedQuestions } from '../diagnosis/ranking';
import type { Diagnosis, Question } from '../workshop/schema/diagnosis';
import { roomText } from './room-text';

/** How far apart the sides are, in words with their counts and from 0 to 1; nothing is said, and null, where nobody measured or rated it. */
export function roomGap(
  diagnosis: Diagnosis,
  question: Question,
): { readonly gap: string; readonly distance: number | null } {
  const gap = gapOf(diagnosis, question.id);
  const isKnown = gap.kind !== 'unrated' && gap.kind !== 'not-answered';
  const words = isKnown ? gapWords(diagnosis, question, gap) : '';
  return { gap: roomText(words), distance: 'distance' in gap ? gap.distance : null };
}

/** The questions that somebody answered, widest gap first. */
export function rankedGaps(diagnosis: Diagnosis): readonly Question[] {
  return rankedQuestions(diagnosis).flatMap(({ gap, question }) => (gap.kind === 'not-answered' ? [] : [question]));
}
