import { expect, test } from 'vitest';
import { movedLeads, testDefinition } from '../../../shared/definitions/definition-test';
import { all, asks, bothNo, bothYes, criteriaOf, rated } from '../../support/criteria';

const sample = [
  bothYes('Right in', { Employees: '50' }),
  bothYes('Wrongly out', { Employees: '12' }),
  bothYes('Nothing known'),
  bothNo('Right out', { Employees: '5' }),
  bothNo('Wrongly in', { Employees: '900' }),
  rated('Disputed', 'workable', 'not-workable', { Employees: '70' }),
  rated('Half', 'workable', null, { Employees: '70' }),
  rated('Doubt', 'unsure', 'workable', { Employees: '7' }),
];
const atLeast = (number: string) => criteriaOf('all', all(asks('Employees', 'at-least', number)));

test('each lead is held against what both sides say of it', () => {
  const tested = testDefinition(atLeast('20'), sample);
  expect(tested?.leads.map(({ lead, verdict, why }) => [lead.company, verdict, why])).toEqual([
    ['Right in', 'right-in', null],
    ['Wrongly out', 'wrongly-out', null],
    ['Nothing known', 'wrongly-out', null],
    ['Right out', 'right-out', null],
    ['Wrongly in', 'wrongly-in', null],
    ['Disputed', 'not-judged', 'disputed'],
    ['Half', 'not-judged', 'not-rated'],
    ['Doubt', 'not-judged', 'unsure'],
  ]);
  expect(tested).toMatchObject({
    counts: { 'right-in': 1, 'right-out': 1, 'wrongly-in': 1, 'wrongly-out': 2, 'not-judged': 3 },
    judged: 5,
    right: 2,
    letIn: 4,
  });
});

test('criteria that say nothing are not tested, and an empty sample tells nothing', () => {
  expect(testDefinition(criteriaOf('all'), sample)).toBeNull();
  expect(testDefinition(criteriaOf('all'), [])).toBeNull();
  expect(testDefinition(atLeast('20'), [])).toMatchObject({ leads: [], judged: 0, right: 0, letIn: 0 });
});

test('a changed condition moves leads, and each one that moved is named', () => {
  const [before, now] = [testDefinition(atLeast('20'), sample), testDefinition(atLeast('10'), sample)];
  if (!before || !now) throw new Error('both say something');
  expect(movedLeads(before, now).map(({ lead, from, to }) => [lead.company, from.verdict, to.verdict])).toEqual([
    ['Wrongly out', 'wrongly-out', 'right-in'],
  ]);
  expect(movedLeads(now, before).map(({ to }) => to.verdict)).toEqual(['wrongly-out']);
  expect(movedLeads(now, now)).toEqual([]);
});

test('the source of a lead can be asked for', () => {
  const referred = criteriaOf('all', all(asks('source', 'is', 'Referral')));
  expect(testDefinition(referred, [bothYes('A', {}, 'Referral'), bothNo('B', {}, 'Fair')])?.right).toBe(2);
});
