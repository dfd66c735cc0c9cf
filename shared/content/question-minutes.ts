import { assertNever } from '../invariant';
import type { AnswerShape, Question } from '../workshop/schema/diagnosis';

/**
 * About how many minutes a side needs to answer these questions in silence: 90 seconds for each answer that is written, 60 for each
 * that is weighed (shares, several picks, a number), 30 for each that is picked; rounded to 5 minutes from 10 on. A rule of thumb of this
 * product, not a measurement.
 */
export function silentMinutes(questions: readonly Pick<Question, 'shape'>[]): number {
  const minutes = questions.reduce((sum, { shape }) => sum + secondsFor(shape), 0) / 60;
  return minutes < 10 ? Math.ceil(minutes) : Math.round(minutes / 5) * 5;
}

function secondsFor({ kind }: AnswerShape): number {
  switch (kind) {
    case 'text':
    case 'list':
    case 'ordered':
    case 'counted':
      return 90;
    case 'shares':
    case 'picks':
    case 'number':
      return 60;
    case 'choice':
    case 'scale':
      return 30;
    default:
      return assertNever(kind);
  }
}
