import type { QuestionId } from '../../../../shared/ids';
import type { AnswerShape, Question, QuestionGroup } from '../../../../shared/workshop/schema/diagnosis';

/** The shape of a question whose answer is one of a few steps or options. */
export type StepShape = Extract<AnswerShape, { readonly kind: 'scale' | 'choice' }>;

/** A question that is answered by one step. */
export type StepQuestion = Question & { readonly shape: StepShape };

/** What the entry shows at a time: one question, or several short ones of a group as a table. `n` is the number of the first one. */
export type EntryPage =
  | { readonly kind: 'question'; readonly n: number; readonly questions: readonly [Question] }
  | { readonly kind: 'table'; readonly n: number; readonly questions: readonly StepQuestion[] };

/** Lays the asked questions out in pages, in their order: neighbours of one group with the same few steps share a page. */
export function entryPages(questions: readonly Question[]): readonly EntryPage[] {
  const runs: Question[][] = [];
  for (const question of questions) {
    const run = runs.at(-1);
    if (run?.[0] && belongsTo(run[0], question)) run.push(question);
    else runs.push([question]);
  }
  let n = 1;
  return runs.flatMap((run): readonly EntryPage[] => {
    const first = n;
    n += run.length;
    const steps = run.filter(isStepQuestion);
    if (steps.length > 1) return [{ kind: 'table', n: first, questions: steps }];
    return run.map((question, at) => ({ kind: 'question', n: first + at, questions: [question] }));
  });
}

/** Which page holds a question; the first one when none does. */
export function pageOf(pages: readonly EntryPage[], id: QuestionId): number {
  return Math.max(
    0,
    pages.findIndex(({ questions }) => questions.some((question) => question.id === id)),
  );
}

function belongsTo(first: Question, next: Question): boolean {
  return (
    TABLED.has(first.group) &&
    next.group === first.group &&
    isStepQuestion(first) &&
    isStepQuestion(next) &&
    stepsOf(first.shape) === stepsOf(next.shape)
  );
}

function isStepQuestion(question: Question): question is StepQuestion {
  const { shape } = question;
  return (shape.kind === 'scale' || shape.kind === 'choice') && shape.options.length <= WIDEST;
}

const stepsOf = ({ kind, options }: StepShape): string =>
  JSON.stringify([kind, ...options.map(({ id, label }) => [id, label])]);

/** The groups of many short questions. */
const TABLED: ReadonlySet<QuestionGroup> = new Set(['barriers', 'symptoms', 'checklist', 'preconditions']);

/** More steps than these do not fit beside a question. */
const WIDEST = 6;
