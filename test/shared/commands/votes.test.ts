import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { rateGap, rateGaps } from '../../../shared/commands/gaps';
import { addParticipant } from '../../../shared/commands/participants';
import { giveDots, hideTotals, setVoteBudget, showTotals } from '../../../shared/commands/votes';
import {
  budgetOf,
  suggestedBudget,
  votedOn,
  votedSides,
  votersOf,
  voteTotals,
  voteUse,
} from '../../../shared/diagnosis/votes';
import type { ParticipantId } from '../../../shared/ids';
import { Q } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { asking, asks, revealAll, sheet } from '../../support/review';
import { after, run, undone } from '../../support/run-commands';

const words = { kind: 'text', text: 'Words' } as const;
const all = { a: words, b: words, c: words };
const revealed = run(
  asking(...Object.keys(all).map((id) => asks(id, { kind: 'text' }))),
  ...sheet('m', 'marketing', all),
  ...sheet('s', 'sales', all),
  revealAll(),
);

test('dots of each side are entered, corrected, shown, hidden and undone', () => {
  const given = run(revealed, giveDots('marketing', Q('a'), 2), giveDots('sales', Q('b'), 3));
  expect(given.workshop.diagnosis.votes.dots).toEqual({ marketing: { a: 2 }, sales: { b: 3 } });
  expect(undone(given).workshop.diagnosis.votes.dots.sales).toEqual({});
  expect(run(given, giveDots('sales', Q('b'), 0)).workshop.diagnosis.votes.dots.sales).toEqual({});
  const shown = run(given, showTotals(NOW));
  expect(shown.workshop.diagnosis.votes.shownAt).toBe(NOW);
  expect(run(shown, giveDots('sales', Q('a'), 1)).seq).toBe(shown.seq);
  const hidden = run(shown, hideTotals(), giveDots('sales', Q('a'), 1));
  expect(hidden.workshop.diagnosis.votes).toMatchObject({ shownAt: null, dots: { sales: { a: 1, b: 3 } } });
});

test('nothing is voted before the reveal or on a question that is not there', () => {
  expect(run(newWorkshop(), giveDots('sales', Q('MS4'), 1), showTotals(NOW)).seq).toBe(0);
  expect(run(revealed, giveDots('sales', Q('XX1'), 1)).seq).toBe(revealed.seq);
});

test('the suggested budget is a quarter of the items, at least three, and can be set', () => {
  expect([0, 8, 14, 20, 40, 2000].map(suggestedBudget)).toEqual([3, 3, 4, 5, 10, 99]);
  expect(budgetOf(revealed.workshop.diagnosis)).toBe(3);
  const set = run(revealed, setVoteBudget(5));
  expect(budgetOf(set.workshop.diagnosis)).toBe(5);
  expect(budgetOf(undone(set).workshop.diagnosis)).toBe(3);
});

test('a side may give the budget of all its people; what is over is counted and kept', () => {
  const person = (id: string) =>
    addParticipant({ id: id as ParticipantId, name: id, role: '', side: 'sales' } as const);
  const workshop = after(
    revealed,
    person('Ada'),
    person('Ben'),
    giveDots('sales', Q('a'), 5),
    giveDots('sales', Q('b'), 4),
  );
  expect(votersOf(workshop, 'sales')).toBe(2);
  expect(votersOf(workshop, 'marketing')).toBe(1);
  expect(voteUse(workshop, 'sales')).toEqual({ given: 9, allowed: 6, over: 3 });
  expect(voteUse(workshop, 'marketing')).toEqual({ given: 0, allowed: 3, over: 0 });
});

test('a side has as many voters as people or written sheets, whichever are more', () => {
  const empty = sheet('e', 'sales', {});
  const workshop = after(
    asking(asks('a', { kind: 'text' })),
    addParticipant({ id: 'Ada' as ParticipantId, name: 'Ada', role: '', side: 'sales' }),
    ...sheet('s1', 'sales', { a: words }),
    ...sheet('s2', 'sales', { a: words }),
    ...empty,
  );
  expect(votersOf(workshop, 'sales')).toBe(2);
  expect(votersOf(workshop, 'marketing')).toBe(1);
});

test('the first dot keeps the budget as it was suggested, whatever is rated later', () => {
  const asked = Array.from({ length: 16 }, (_, index) => `q${index}`);
  const written = Object.fromEntries(asked.map((id) => [id, words]));
  const many = run(
    asking(...asked.map((id) => asks(id, { kind: 'text' }))),
    ...sheet('m', 'marketing', written),
    ...sheet('s', 'sales', written),
    revealAll(),
  );
  const close = rateGaps(asked.slice(4).map(Q), 'close');
  expect(budgetOf(run(many, close).workshop.diagnosis)).toBe(3);
  const given = run(many, giveDots('sales', Q('q0'), 1), close);
  expect(budgetOf(given.workshop.diagnosis)).toBe(4);
  expect(votedSides(given.workshop.diagnosis)).toEqual(['sales']);
});

test('what is settled as close is not voted on, unless it has dots', () => {
  const ids = (history: typeof revealed) => votedOn(history.workshop.diagnosis).map(({ question }) => question.id);
  const close = run(revealed, rateGap(Q('a'), 'close'));
  expect(ids(close)).toEqual(['b', 'c']);
  expect(ids(run(close, giveDots('sales', Q('a'), 1)))).toContain('a');
});

prop.prop([fc.array(fc.tuple(fc.constantFrom('marketing', 'sales'), fc.constantFrom('a', 'b', 'c'), fc.nat(20)))])(
  'totals add up both sides and stand in order',
  (dots) => {
    const { diagnosis } = after(revealed, ...dots.map(([side, id, n]) => giveDots(side, Q(id), n)));
    const totals = voteTotals(diagnosis);
    expect(totals).toHaveLength(3);
    for (const { question, marketing, sales, total } of totals) {
      expect(total).toBe(marketing + sales);
      expect(marketing).toBe(diagnosis.votes.dots.marketing[question.id] ?? 0);
    }
    expect(totals.map(({ total }) => total)).toEqual(totals.map(({ total }) => total).toSorted((a, b) => b - a));
  },
);
