import { assertNever } from '../invariant';
import type { AnswerShape, Question } from '../workshop/schema/diagnosis';

/** Why a question cannot be put to anybody as it is. */
export type QuestionProblem =
  | { readonly kind: 'no-text' }
  | { readonly kind: 'few-options'; readonly shape: OptionShape['kind'] }
  | { readonly kind: 'option-empty'; readonly number: number }
  | { readonly kind: 'option-twice'; readonly label: string }
  | { readonly kind: 'no-unit'; readonly shape: 'counted' | 'number' };

/** The kinds of answers that are picked from options. */
export type OptionShape = Extract<AnswerShape, { readonly options: unknown }>;

/** What is wrong with a question, or null when it can be asked: it has a text, and its kind of answer is complete. */
export function questionProblem({ text, shape }: Pick<Question, 'text' | 'shape'>): QuestionProblem | null {
  return text.trim() === '' ? { kind: 'no-text' } : shapeProblem(shape);
}

/** What is wrong with a kind of answer: at least two options with different words, and a unit where something is counted. */
export function shapeProblem(shape: AnswerShape): QuestionProblem | null {
  if ('options' in shape) return optionsProblem(shape);
  const { kind } = shape;
  if ((kind === 'counted' || kind === 'number') && shape.unit.trim() === '') return { kind: 'no-unit', shape: kind };
  return null;
}

/** One sentence for a person, without the question's name: used under the field and in front of a kit that is refused. */
export function describeQuestionProblem(problem: QuestionProblem): string {
  switch (problem.kind) {
    case 'no-text':
      return 'it has no text';
    case 'few-options':
      return FEW[problem.shape];
    case 'option-empty':
      return `option ${problem.number} has no words`;
    case 'option-twice':
      return `the option “${problem.label}” is there twice`;
    case 'no-unit':
      return problem.shape === 'number'
        ? 'a number needs a unit, such as days'
        : 'a counted list needs to say what is counted, such as times a month';
    default:
      return assertNever(problem);
  }
}

function optionsProblem({ kind, options }: OptionShape): QuestionProblem | null {
  if (options.length < 2) return { kind: 'few-options', shape: kind };
  const empty = options.findIndex(({ label }) => label.trim() === '');
  if (empty >= 0) return { kind: 'option-empty', number: empty + 1 };
  const twice = options.find((option, index) => options.findIndex((other) => isSame(option, other)) < index);
  return twice ? { kind: 'option-twice', label: twice.label } : null;
}

type AnswerOption = OptionShape['options'][number];

const isSame = (a: AnswerOption, b: AnswerOption): boolean => a.id === b.id || a.label.trim() === b.label.trim();

const FEW = {
  choice: 'a choice needs at least two options',
  picks: 'a question with several picks needs at least two options',
  scale: 'a scale needs at least two steps',
  shares: 'shares need at least two parts',
} as const satisfies Record<OptionShape['kind'], string>;
