import { budgetOf } from '../diagnosis/votes';
import type { QuestionId } from '../ids';
import type { Side } from '../side';
import type { Timestamp } from '../time';
import { wholeBetween } from '../whole-between';
import type { Command } from './command';

/** Sets the dots each person may give, 1 to 99; null goes back to what is suggested. */
export const setVoteBudget = (budget: number | null): Command => ({
  label: 'votes.budget',
  group: 'votes:budget',
  apply({ diagnosis }) {
    diagnosis.votes.budget = budget === null ? null : wholeBetween(budget, 1, 99);
  },
});

/**
 * Enters the dots of one side for one question; 0 takes them away. The first dot sets the budget, so that no rating given later changes
 * what everybody was told. Changes nothing before the reveal or while totals are shown.
 */
export const giveDots = (side: Side, id: QuestionId, dots: number): Command => ({
  label: 'votes.give',
  group: `votes:${side}:${id}`,
  apply({ diagnosis }) {
    const { revealedAt, questions, votes } = diagnosis;
    if (revealedAt === null || votes.shownAt !== null || !(id in questions.byId)) return;
    if (dots > 0) votes.budget ??= budgetOf(diagnosis);
    if (dots === 0) delete votes.dots[side][id];
    else votes.dots[side][id] = wholeBetween(dots, 0, 999);
  },
});

/** Shows what both sides gave. */
export const showTotals = (at: Timestamp): Command => ({
  label: 'votes.show',
  apply({ diagnosis: { revealedAt, votes } }) {
    if (revealedAt !== null && votes.shownAt === null) votes.shownAt = at;
  },
});

/** Covers the totals again, so that dots can be corrected. */
export const hideTotals = (): Command => ({
  label: 'votes.hide',
  apply({ diagnosis: { votes } }) {
    votes.shownAt = null;
  },
});
