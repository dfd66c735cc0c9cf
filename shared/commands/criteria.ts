import { allConditions, type ConditionText, isNumberTest, type Match } from '../definitions/criteria';
import { foldEntry } from '../diagnosis/fold-entry';
import type { ConditionId, CriteriaGroupId, DefinitionId } from '../ids';
import type { Workshop } from '../workshop/schema';
import type { Condition, Criteria, CriteriaGroup } from '../workshop/schema/definitions';
import { emptyTable, insert, list, remove, tableOf } from '../workshop/table';
import type { Command } from './command';

/** Says whether a lead must meet all groups of a term's criteria, or any of them. */
export const matchGroups = (term: DefinitionId, match: Match): Command => ({
  label: 'criteria.match',
  apply(draft) {
    const criteria = criteriaOf(draft, term);
    if (criteria) criteria.match = match;
  },
});

/** Adds a group that begins with one condition. */
export const addGroup = (term: DefinitionId, id: CriteriaGroupId, first: Condition): Command => ({
  label: 'criteria.addGroup',
  apply(draft) {
    const criteria = criteriaOf(draft, term);
    if (criteria) insert(criteria.groups, groupOf(id, first));
  },
});

/** Says whether all conditions of a group must hold, or any. */
export const matchConditions = (term: DefinitionId, group: CriteriaGroupId, match: Match): Command => ({
  label: 'criteria.match',
  apply(draft) {
    const found = groupIn(draft, term, group);
    if (found) found.match = match;
  },
});

/** Takes a group away with all that it asks. */
export const removeGroup = (term: DefinitionId, group: CriteriaGroupId): Command => ({
  label: 'criteria.removeGroup',
  apply(draft) {
    const criteria = criteriaOf(draft, term);
    if (criteria) remove(criteria.groups, group);
  },
});

/** Adds a condition at the end of a group. */
export const addCondition = (term: DefinitionId, group: CriteriaGroupId, condition: Condition): Command => ({
  label: 'criteria.addCondition',
  apply(draft) {
    const found = groupIn(draft, term, group);
    if (found) insert(found.conditions, condition);
  },
});

/** Changes what a condition asks; a run of edits of one field is one step. */
export const editCondition = (
  term: DefinitionId,
  group: CriteriaGroupId,
  id: ConditionId,
  fields: Partial<ConditionText>,
): Command => ({
  label: 'criteria.editCondition',
  group: `criteria:${term}:${id}:${Object.keys(fields).join()}`,
  apply(draft) {
    const condition = groupIn(draft, term, group)?.conditions.byId[id];
    if (condition) Object.assign(condition, fields);
  },
});

/** Takes a condition away; the last one takes its group with it. */
export const removeCondition = (term: DefinitionId, group: CriteriaGroupId, id: ConditionId): Command => ({
  label: 'criteria.removeCondition',
  apply(draft) {
    const criteria = criteriaOf(draft, term);
    const found = criteria?.groups.byId[group];
    if (!criteria || !found) return;
    remove(found.conditions, id);
    if (found.conditions.order.length === 0) remove(criteria.groups, group);
  },
});

/**
 * Makes a condition of what workable leads have in common. Where a condition asks the same of the same attribute already, it takes the
 * value in (or the number over), for two of them could contradict each other; otherwise the condition joins the last group of which all
 * must hold, or begins a group.
 */
export const requireTrait = (term: DefinitionId, condition: Condition, newGroup: CriteriaGroupId): Command => ({
  label: 'criteria.fromTrait',
  apply(draft) {
    const criteria = criteriaOf(draft, term);
    if (!criteria) return;
    const alike = conditionAlike(criteria, condition);
    if (alike) return takeIn(alike, condition);
    const strict = list(criteria.groups).findLast(({ match }) => match === 'all');
    if (strict) insert(strict.conditions, condition);
    else insert(criteria.groups, groupOf(newGroup, condition));
  },
});

/** Takes all criteria of a term away. */
export const clearCriteria = (term: DefinitionId): Command => ({
  label: 'criteria.clear',
  apply(draft) {
    const definition = draft.definitions.terms.byId[term];
    if (!definition || definition.criteria.groups.order.length === 0) return;
    definition.criteria.match = 'all';
    definition.criteria.groups = emptyTable();
  },
});

const criteriaOf = (draft: Workshop, term: DefinitionId): Criteria | undefined =>
  draft.definitions.terms.byId[term]?.criteria;

const groupIn = (draft: Workshop, term: DefinitionId, group: CriteriaGroupId): CriteriaGroup | undefined =>
  criteriaOf(draft, term)?.groups.byId[group];

const groupOf = (id: CriteriaGroupId, first: Condition): CriteriaGroup => ({
  id,
  match: 'all',
  conditions: tableOf([first]),
});

const conditionAlike = (criteria: Criteria, { attribute, test }: ConditionText): Condition | undefined =>
  allConditions(criteria).find((one) => one.test === test && foldEntry(one.attribute) === foldEntry(attribute));

function takeIn(condition: Condition, { test, values }: ConditionText): void {
  if (isNumberTest(test)) {
    condition.values = [...values];
    return;
  }
  const there = new Set(condition.values.map(foldEntry));
  const added = values.filter((value) => !there.has(foldEntry(value)));
  condition.values = [...condition.values.filter((value) => value.trim() !== ''), ...added];
}
