import { isAnswered } from '../diagnosis/sheets';
import type { QuestionId } from '../ids';
import type { Diagnosis, Question } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';
import type { Kit } from './kit';
import { type KitQuestion, sameContent } from './kit-question';
import { builtInQuestion, builtInQuestions } from './questions';

/** What a set of questions would change in a workshop, question by question, before anything is changed. */
export interface KitPlan {
  /** Every question of the workshop afterwards, in its new order; unchanged ones are the very same objects. */
  readonly next: readonly Question[];
  readonly added: readonly QuestionId[];
  /** Their wording or their kind of answer changes. */
  readonly changed: readonly QuestionId[];
  readonly shown: readonly QuestionId[];
  readonly hidden: readonly QuestionId[];
  /** Somebody has answered them: they stay as they are although the set would have changed or hidden them. */
  readonly kept: readonly QuestionId[];
  /** Whether the order changes of the questions that are there already. */
  readonly moved: boolean;
}

/** What a kit would change: its questions come first and in its order, all others are hidden, answered ones stay as they are. */
export function planKit(diagnosis: Diagnosis, kit: Kit): KitPlan {
  return plan(diagnosis, kit.questions.map(arriving), (question) => ({ ...question, hidden: true }));
}

/** What going back to the built-in bank would change; questions of the workshop's own follow it as they are. */
export function planBank(diagnosis: Diagnosis): KitPlan {
  return plan(diagnosis, builtInQuestions, (question) => question);
}

/** Whether a plan leaves everything as it is. */
export function changesNothing({ added, changed, shown, hidden, moved }: KitPlan): boolean {
  return !moved && [added, changed, shown, hidden].every((ids) => ids.length === 0);
}

function arriving(question: KitQuestion): Question {
  return { ...question, origin: builtInQuestion(question.id) ? 'built-in' : 'kit' };
}

function plan(diagnosis: Diagnosis, wanted: readonly Question[], treat: (other: Question) => Question): KitPlan {
  const before = diagnosis.questions.byId;
  const named = new Set<string>(wanted.map(({ id }) => id));
  const others = list(diagnosis.questions).filter(({ id }) => !named.has(id));
  const pairs = [
    ...wanted.map((question) => pair(diagnosis, before[question.id], question)),
    ...others.map((other) => pair(diagnosis, other, other.hidden ? other : treat(other))),
  ];
  const ids = (kind: Fate) => pairs.filter(({ fates }) => fates.includes(kind)).map(({ next }) => next.id);
  const next = pairs.map((each) => each.next);
  const stayed = next.filter(({ id }) => Object.hasOwn(before, id)).map(({ id }) => id);
  return {
    next,
    added: ids('added'),
    changed: ids('changed'),
    shown: ids('shown'),
    hidden: ids('hidden'),
    kept: ids('kept'),
    moved: stayed.join() !== diagnosis.questions.order.join(),
  };
}

type Fate = 'added' | 'changed' | 'shown' | 'hidden' | 'kept';

interface Pair {
  readonly next: Question;
  readonly fates: readonly Fate[];
}

function pair(diagnosis: Diagnosis, before: Question | undefined, wanted: Question): Pair {
  if (!before) return { next: wanted, fates: ['added'] };
  const fates: Fate[] = [];
  if (!sameContent(before, wanted)) fates.push('changed');
  if (before.hidden !== wanted.hidden) fates.push(wanted.hidden ? 'hidden' : 'shown');
  if (fates.length === 0) return { next: before, fates };
  if (isAnswered(diagnosis, before.id)) return { next: before, fates: ['kept'] };
  return { next: { ...before, ...wanted, origin: before.origin }, fates };
}
