import { type Side, SIDES } from '../side';
import type { Workshop } from '../workshop/schema';
import type { Diagnosis, Question } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';
import { isEmptyAnswer } from './answer';
import { dotsOn, discussable, rankedQuestions, type RankedQuestion } from './ranking';
import { sheetsOf } from './sheets';

/** What a question got: the dots of each side and both together. */
export interface VoteTotal {
  readonly question: Question;
  readonly marketing: number;
  readonly sales: number;
  readonly total: number;
}

/** What a side has given of what its people may give; `over` is how many dots are too many. */
export interface VoteUse {
  readonly given: number;
  readonly allowed: number;
  readonly over: number;
}

/** The dots suggested for each person: items ÷ 4 rounded, at least 3 and at most 99. A rule of thumb, not a finding. */
export const suggestedBudget = (items: number): number => Math.min(99, Math.max(3, Math.round(items / 4)));

/** What is voted on, widest gap first: what is open, and whatever has dots already. */
export function votedOn(diagnosis: Diagnosis): readonly RankedQuestion[] {
  const ranked = rankedQuestions(diagnosis);
  const open = new Set(discussable(ranked));
  return ranked.filter((each) => open.has(each) || dotsOn(diagnosis, each.question.id) > 0);
}

/** The dots each person may give: what was set, which the first dot does too, else what is suggested for so many items. */
export function budgetOf(diagnosis: Diagnosis): number {
  return diagnosis.votes.budget ?? suggestedBudget(votedOn(diagnosis).length);
}

/** How many people of a side vote: its participants or its written sheets, whichever are more, and at least one. */
export function votersOf({ setup, diagnosis }: Pick<Workshop, 'setup' | 'diagnosis'>, side: Side): number {
  const people = list(setup.participants).filter((person) => person.side === side).length;
  const written = sheetsOf(diagnosis, side).filter(({ answers }) => !Object.values(answers).every(isEmptyAnswer));
  return Math.max(1, people, written.length);
}

/** The sides that have entered a dot. */
export function votedSides({ votes: { dots } }: Diagnosis): readonly Side[] {
  return SIDES.filter((side) => Object.values(dots[side]).some((given) => given > 0));
}

/** What a side has given, of the budget times its people. */
export function voteUse(workshop: Pick<Workshop, 'setup' | 'diagnosis'>, side: Side): VoteUse {
  const given = Object.values(workshop.diagnosis.votes.dots[side]).reduce((sum, dots) => sum + dots, 0);
  const allowed = budgetOf(workshop.diagnosis) * votersOf(workshop, side);
  return { given, allowed, over: Math.max(0, given - allowed) };
}

/** The questions by all their dots, most first; ties by gap. */
export function voteTotals(diagnosis: Diagnosis): readonly VoteTotal[] {
  const { marketing, sales } = diagnosis.votes.dots;
  const totals = votedOn(diagnosis).map(({ question }) => ({
    question,
    marketing: marketing[question.id] ?? 0,
    sales: sales[question.id] ?? 0,
    total: dotsOn(diagnosis, question.id),
  }));
  return totals.toSorted((a, b) => b.total - a.total);
}
