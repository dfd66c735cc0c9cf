import { expect, test } from 'vitest';
import {
  addCondition,
  addGroup,
  clearCriteria,
  editCondition,
  matchConditions,
  matchGroups,
  removeCondition,
  removeGroup,
  requireTrait,
} from '../../../shared/commands/criteria';
import type { ConditionText } from '../../../shared/definitions/criteria';
import type { ConditionId, CriteriaGroupId, DefinitionId } from '../../../shared/ids';
import type { Workshop } from '../../../shared/workshop/schema';
import { asks, criteriaOf, all } from '../../support/criteria';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const MQL = 'DF2' as DefinitionId;
const [G1, G2] = ['g1' as CriteriaGroupId, 'g2' as CriteriaGroupId];
const [C1, C2, C3] = ['c1' as ConditionId, 'c2' as ConditionId, 'c3' as ConditionId];
const called = (id: ConditionId, text: ConditionText) => ({ ...text, id });
const size = asks('Employees', 'at-least', '20');
const trade = asks('Industry', 'is', 'Logistics');
const criteria = (workshop: Workshop) => workshop.definitions.terms.byId[MQL]?.criteria;

const built = after(newWorkshop(), addGroup(MQL, G1, called(C1, size)), addCondition(MQL, G1, called(C2, trade)));

test('groups and conditions are built one by one', () => {
  expect(criteria(built)).toEqual(criteriaOf('all', all(size, trade)));
  const more = after(built, addGroup(MQL, G2, called(C3, asks('Demo', 'known'))), matchGroups(MQL, 'any'));
  expect(criteria(more)?.groups.order).toEqual([G1, G2]);
  expect(criteria(more)?.match).toBe('any');
  expect(criteria(after(more, matchConditions(MQL, G1, 'any')))?.groups.byId[G1]?.match).toBe('any');
});

test('a run of edits of one field is one step back', () => {
  const history = run(
    built,
    editCondition(MQL, G1, C1, { values: ['2'] }),
    editCondition(MQL, G1, C1, { values: ['25'] }),
    editCondition(MQL, G1, C2, { values: ['Retail'] }),
  );
  expect(criteria(history.workshop)?.groups.byId[G1]?.conditions.byId[C1]?.values).toEqual(['25']);
  expect(undone(undone(history)).workshop).toEqual(built);
});

test('the last condition takes its group with it, and one step brings both back', () => {
  const one = after(built, removeCondition(MQL, G1, C1));
  expect(criteria(one)?.groups.byId[G1]?.conditions.order).toEqual([C2]);
  const history = run(one, removeCondition(MQL, G1, C2));
  expect(criteria(history.workshop)?.groups.order).toEqual([]);
  expect(undone(history).workshop).toEqual(one);
});

test('a group goes, and so do all', () => {
  expect(criteria(after(built, removeGroup(MQL, G1)))?.groups.order).toEqual([]);
  const history = run(after(built, matchGroups(MQL, 'any')), clearCriteria(MQL));
  expect(criteria(history.workshop)).toEqual(criteriaOf('all'));
  expect(undone(history).workshop).toEqual(after(built, matchGroups(MQL, 'any')));
  expect(after(newWorkshop(), clearCriteria(MQL))).toEqual(newWorkshop());
});

test('a trait joins the group of which all must hold, or begins one', () => {
  const joined = after(built, requireTrait(MQL, called(C3, asks('Role', 'is', 'Partner')), G2));
  expect(criteria(joined)?.groups.byId[G1]?.conditions.order).toEqual([C1, C2, C3]);
  const apart = after(
    built,
    matchConditions(MQL, G1, 'any'),
    requireTrait(MQL, called(C3, asks('Role', 'is', 'Partner')), G2),
  );
  expect(criteria(apart)?.groups.byId[G2]?.conditions.order).toEqual([C3]);
  expect(criteria(after(newWorkshop(), requireTrait(MQL, called(C3, size), G2)))?.groups.order).toEqual([G2]);
});

test('a trait of an attribute that is asked for already goes into that condition', () => {
  const wider = after(built, requireTrait(MQL, called(C3, asks('industry ', 'is', 'Retail')), G2));
  expect(criteria(wider)?.groups.byId[G1]?.conditions.byId[C2]?.values).toEqual(['Logistics', 'Retail']);
  expect(criteria(wider)?.groups.byId[G1]?.conditions.order).toEqual([C1, C2]);
  expect(criteria(after(wider, requireTrait(MQL, called(C3, asks('Industry', 'is', 'RETAIL')), G2)))).toEqual(
    criteria(wider),
  );
  const moved = after(built, requireTrait(MQL, called(C3, asks('Employees', 'at-least', '60')), G2));
  expect(criteria(moved)?.groups.byId[G1]?.conditions.byId[C1]?.values).toEqual(['60']);
});

test('what is not there is left alone', () => {
  const [noTerm, noGroup, none] = ['x' as DefinitionId, 'x' as CriteriaGroupId, 'x' as ConditionId];
  expect(
    after(
      built,
      matchGroups(noTerm, 'any'),
      addGroup(noTerm, G2, called(C3, size)),
      addCondition(MQL, noGroup, called(C3, size)),
      editCondition(MQL, G1, none, { attribute: 'x' }),
      matchConditions(MQL, noGroup, 'any'),
      removeCondition(MQL, G1, none),
      removeGroup(MQL, noGroup),
      requireTrait(noTerm, called(C3, size), G2),
      clearCriteria(noTerm),
    ),
  ).toBe(built);
});
