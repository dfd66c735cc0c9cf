import type { DefinitionId } from '../ids';
import type { Condition, Definition } from '../workshop/schema/definitions';
import { criteriaKey, demandsOf, isSameAttribute, rangeOf } from './demands';
import { bareWords, sameWords } from './same-words';

interface Between {
  /** The earlier stage; within one stage both are the same. */
  readonly first: DefinitionId;
  readonly second: DefinitionId;
}

/** What does not fit between two stages of the ladder, or within one. */
export type LadderWarning = Between &
  (
    | { readonly kind: 'same-text' | 'same-entry' | 'same-criteria' }
    /** What leads out of a stage is not what leads into the next one, nor into any later one. */
    | { readonly kind: 'exit-not-entry' }
    /** The later stage has criteria, and none for what the one before asks. */
    | { readonly kind: 'not-asked'; readonly attribute: string }
    /** The later stage lets through what the earlier one does not. */
    | { readonly kind: 'asks-less'; readonly attribute: string; readonly earlier: number; readonly later: number }
    /** No number meets both. */
    | { readonly kind: 'no-number'; readonly attribute: string; readonly atLeast: number; readonly atMost: number }
    /** No value meets both. */
    | { readonly kind: 'no-value'; readonly attribute: string }
  );

/**
 * Looks for stages that overlap or contradict each other, in the order of the ladder: the same words or criteria twice, a way out that is not
 * the way into a later stage, an attribute that the next stage forgets, and conditions that no lead can meet together. Only what
 * every lead must meet is compared, since one of several alternatives contradicts nothing. (design)
 */
export function ladderWarnings(rungs: readonly Definition[]): readonly LadderWarning[] {
  return rungs.flatMap((first, at) => [
    ...contradictions(first, first),
    ...rungs
      .slice(at + 1)
      .flatMap((second, ahead) => [
        ...overlaps(first, second),
        ...(ahead === 0 ? steps(first, second, rungs.slice(at + 1)) : []),
        ...contradictions(first, second),
      ]),
  ]);
}

/** The warnings that concern this stage, as the earlier or as the later one. */
export const warningsOf = (warnings: readonly LadderWarning[], id: DefinitionId): readonly LadderWarning[] =>
  warnings.filter(({ first, second }) => first === id || second === id);

function overlaps(first: Definition, second: Definition): LadderWarning[] {
  const between = { first: first.id, second: second.id };
  const key = criteriaKey(first.criteria);
  return [
    ...(sameWords(first.agreed, second.agreed) ? [{ ...between, kind: 'same-text' } as const] : []),
    ...(sameWords(first.entry, second.entry) ? [{ ...between, kind: 'same-entry' } as const] : []),
    ...(key !== '' && key === criteriaKey(second.criteria) ? [{ ...between, kind: 'same-criteria' } as const] : []),
  ];
}

/** From a stage to the very next one; a way out may also lead past it into a later stage. */
function steps(first: Definition, second: Definition, ahead: readonly Definition[]): LadderWarning[] {
  const between = { first: first.id, second: second.id };
  const isApart =
    bareWords(first.exit) !== '' &&
    bareWords(second.entry) !== '' &&
    !ahead.some(({ entry }) => leadsInto(first.exit, entry));
  const later = demandsOf(second.criteria);
  const forgotten = demandsOf(first.criteria).filter(
    (asked) => later.length > 0 && !later.some((other) => isSameAttribute(asked, other)),
  );
  return [
    ...(isApart ? [{ ...between, kind: 'exit-not-entry' } as const] : []),
    ...forgotten
      .filter((asked, at) => !forgotten.slice(0, at).some((other) => isSameAttribute(asked, other)))
      .map(({ attribute }) => ({ ...between, kind: 'not-asked', attribute: attribute.trim() }) as const),
  ];
}

/** Whether the one text says all that the other does, word for word. */
function leadsInto(exit: string, entry: string): boolean {
  const [out, into] = [bareWords(exit), bareWords(entry)];
  return into !== '' && (out.includes(into) || into.includes(out));
}

function contradictions(first: Definition, second: Definition): LadderWarning[] {
  const [earlier, later] = [demandsOf(first.criteria), demandsOf(second.criteria)];
  const isWithin = first.id === second.id;
  return earlier.flatMap((one, at) =>
    later
      .filter((other, index) => isSameAttribute(one, other) && (!isWithin || index > at))
      .flatMap((other) => {
        const found = numbersApart(one, other, isWithin) ?? (valuesApart(one, other) ? NO_VALUE : null);
        return found === null
          ? []
          : [{ ...found, first: first.id, second: second.id, attribute: one.attribute.trim() } as LadderWarning];
      }),
  );
}

const NO_VALUE = { kind: 'no-value' } as const;

function numbersApart(one: Condition, other: Condition, isWithin: boolean) {
  const [first, second] = [rangeOf(one), rangeOf(other)];
  if (first === null || second === null) return null;
  const [atLeast, atMost] = [Math.max(first[0], second[0]), Math.min(first[1], second[1])];
  if (atLeast > atMost) return { kind: 'no-number', atLeast, atMost } as const;
  if (isWithin || one.test !== other.test) return null;
  const end = one.test === 'at-least' ? 0 : 1;
  const asksLess = one.test === 'at-least' ? second[0] < first[0] : second[1] > first[1];
  return asksLess ? ({ kind: 'asks-less', earlier: first[end], later: second[end] } as const) : null;
}

/** Whether no value meets both: "is" one of values that share none, or "is not" all of what the other allows. */
function valuesApart(one: Condition, other: Condition): boolean {
  const [left, right] = [one, other].map(({ values }) => values.map(bareWords).filter((value) => value !== ''));
  if (!left?.length || !right?.length) return false;
  if (one.test === 'is' && other.test === 'is') return !left.some((value) => right.includes(value));
  if (one.test === 'is' && other.test === 'is-not') return left.every((value) => right.includes(value));
  if (one.test === 'is-not' && other.test === 'is') return right.every((value) => left.includes(value));
  return false;
}
