import type { Side } from '../side';
import type { Diagnosis, Question } from '../workshop/schema/diagnosis';
import { mean } from './distance';
import { distanceOf } from './measured-gap';
import { answersTo } from './sheets';
import { sideAnswer } from './side-answer';

/** How far the sheets of one side are from each other, and how many they are. */
export interface Spread {
  readonly distance: number;
  readonly n: number;
}

/** Spread inside a side: Σ distance(i, j) ÷ the number of pairs, over its measurable sheets; null below two of them. */
export function spreadOf(diagnosis: Diagnosis, side: Side, { id, shape }: Question): Spread | null {
  const answers = answersTo(diagnosis, side, id)
    .map(({ answer }) => answer)
    .filter((answer) => sideAnswer(shape, [answer]) !== null);
  const distances = answers.flatMap((a, index) => answers.slice(index + 1).map((b) => distanceOf(shape, a, b) ?? 0));
  return distances.length === 0 ? null : { distance: mean(distances), n: answers.length };
}
