import type { Condition, Criteria } from '../workshop/schema/definitions';
import { list } from '../workshop/table';
import { readExactNumber } from './lead-number';
import { bareWords } from './same-words';

/** The conditions that a lead must meet whatever else it meets; one of several alternatives is not among them. */
export function demandsOf({ match, groups }: Criteria): readonly Condition[] {
  const filled = list(groups).filter(({ conditions }) => conditions.order.length > 0);
  if (match === 'any' && filled.length > 1) return [];
  return filled
    .flatMap((group) => (group.match === 'any' && group.conditions.order.length > 1 ? [] : list(group.conditions)))
    .filter(({ attribute }) => attribute.trim() !== '');
}

/** The numbers that a condition lets through, both ends included; null for a condition that is about no number. */
export function rangeOf({ test, values }: Condition): readonly [number, number] | null {
  if (test !== 'at-least' && test !== 'at-most') return null;
  const limit = readExactNumber(values[0] ?? '');
  if (limit === null) return null;
  return test === 'at-least' ? [limit, Infinity] : [-Infinity, limit];
}

/** Whether two conditions are about the same attribute, by its words. */
export const isSameAttribute = (one: Condition, other: Condition): boolean =>
  bareWords(one.attribute) === bareWords(other.attribute);

/** Two criteria as texts that are the same when they ask for the same: neither ids nor the order of conditions count. */
export function criteriaKey({ match, groups }: Criteria): string {
  const keys = list(groups)
    .filter(({ conditions }) => conditions.order.length > 0)
    .map((group) => {
      const conditions = list(group.conditions).map(
        ({ attribute, test, values }) =>
          `${bareWords(attribute)} ${test} ${values.map(bareWords).toSorted().join('|')}`,
      );
      return `${conditions.length > 1 ? group.match : ''}(${conditions.toSorted().join('; ')})`;
    });
  return keys.length === 0 ? '' : `${keys.length > 1 ? match : ''} ${keys.toSorted().join(' ')}`;
}
