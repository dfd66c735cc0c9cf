import { foldEntry } from '../diagnosis/fold-entry';
import type { CriteriaGroupId } from '../ids';
import type { Condition, Criteria } from '../workshop/schema/definitions';
import { list } from '../workshop/table';
import { readExactNumber } from './lead-number';

export type Match = Criteria['match'];
export type ConditionTest = Condition['test'];

/** A condition apart from its id: what it asks. */
export type ConditionText = Omit<Condition, 'id'>;

/** What a condition still lacks before a lead can be held against it. */
export type ConditionProblem = 'no-attribute' | 'no-value' | 'not-a-number';

/** A group with those of its conditions that say something. */
export interface CountedGroup {
  readonly id: CriteriaGroupId;
  readonly match: Match;
  readonly conditions: readonly Condition[];
}

/** What is still missing in a condition; null when a lead can be held against it. */
export function conditionProblem(condition: ConditionText): ConditionProblem | null {
  if (condition.attribute.trim() === '') return 'no-attribute';
  if (condition.test === 'known') return null;
  if (isNumberTest(condition.test)) return numberAsked(condition) === null ? 'not-a-number' : null;
  return valuesAsked(condition).length === 0 ? 'no-value' : null;
}

/** Whether a test asks for a number. */
export const isNumberTest = (test: ConditionTest): test is 'at-least' | 'at-most' =>
  test === 'at-least' || test === 'at-most';

/** The number that a condition asks for; null while there is none. */
export const numberAsked = ({ values }: Pick<ConditionText, 'values'>): number | null =>
  readExactNumber(values[0] ?? '');

/** The values that a condition asks for, without those that are not written yet. */
export const valuesAsked = ({ values }: Pick<ConditionText, 'values'>): readonly string[] =>
  values.map((value) => value.trim()).filter((value) => foldEntry(value) !== '');

/**
 * The groups that say something, with the conditions that say something: what is not finished sorts nobody in or out.
 */
export function countedGroups({ groups }: Criteria): readonly CountedGroup[] {
  return list(groups)
    .map(({ id, match, conditions }) => ({
      id,
      match,
      conditions: list(conditions).filter((condition) => conditionProblem(condition) === null),
    }))
    .filter(({ conditions }) => conditions.length > 0);
}

/** All conditions of all groups, finished or not, in their order. */
export const allConditions = ({ groups }: Criteria): readonly Condition[] =>
  list(groups).flatMap(({ conditions }) => list(conditions));

/** Whether a condition asks all this already: the same test of the same attribute with the same values, perhaps beside others. */
export const hasCondition = (criteria: Criteria, { attribute, test, values }: ConditionText): boolean =>
  allConditions(criteria).some(
    (one) =>
      one.test === test &&
      foldEntry(one.attribute) === foldEntry(attribute) &&
      (isNumberTest(test)
        ? numberAsked(one) === numberAsked({ values })
        : values.every((value) => one.values.some((other) => foldEntry(other) === foldEntry(value)))),
  );
