import { foldEntry } from '../diagnosis/fold-entry';
import type { Criteria } from '../workshop/schema/definitions';
import {
  type ConditionText,
  countedGroups,
  type CountedGroup,
  isNumberTest,
  type Match,
  numberAsked,
  valuesAsked,
} from './criteria';
import { distinctEntries } from './lead-attributes';

/**
 * Criteria in plain English: "A lead counts when it has at least 20 employees and works in one of manufacturing or logistics; and it has
 * at least 3 actions in 90 days or asked for a demo." Empty while they say nothing.
 */
export function criteriaSentence(criteria: Criteria): string {
  const groups = countedGroups(criteria);
  if (groups.length === 0) return '';
  const parts = groups.map((group) => groupWords(group));
  return `A lead counts when ${parts.join(`; ${JOINS[criteria.match]} `)}.`;
}

/** One finished condition as a clause about a lead: "it has at least 20 employees", "its role is one of partner or director". */
export function conditionWords(condition: ConditionText): string {
  const { subject, rest } = phrase(condition);
  return `${subject} ${rest}`;
}

const JOINS = { all: 'and', any: 'or' } as const satisfies Record<Match, string>;

interface Phrase {
  readonly subject: string;
  readonly rest: string;
}

/** The subject is said again only where it changes. */
function groupWords({ match, conditions }: CountedGroup): string {
  const phrases = joined(match, conditions).map(phrase);
  return phrases
    .map(({ subject, rest }, index) =>
      subject === IT && phrases[index - 1]?.subject === IT ? rest : `${subject} ${rest}`,
    )
    .join(` ${JOINS[match]} `);
}

const IT = 'it';

/** A condition as it is said; `upTo` is the upper bound that goes into the same words as the lower one. */
interface Said extends ConditionText {
  readonly upTo?: number | undefined;
}

/** Conditions of one attribute that say together what one condition could say, as one: their values in a row, or a range. */
function joined(match: Match, conditions: readonly ConditionText[]): readonly Said[] {
  return conditions.reduce<readonly Said[]>((said, next) => {
    const index = said.findIndex((one) => canJoin(match, one, next));
    const before = said[index];
    return before ? said.with(index, join(before, next)) : [...said, next];
  }, []);
}

function canJoin(match: Match, one: Said, next: ConditionText): boolean {
  if (foldEntry(one.attribute) !== foldEntry(next.attribute)) return false;
  if (match === 'any') return one.test === next.test && (next.test === 'is' || next.test === 'contains');
  if (one.test === 'is-not') return next.test === 'is-not';
  const [low, high] = inOrder(one, next);
  return (
    one.upTo === undefined &&
    low.test === 'at-least' &&
    high.test === 'at-most' &&
    (numberAsked(low) ?? 0) <= (numberAsked(high) ?? 0)
  );
}

/** The lower bound first. */
const inOrder = (one: Said, next: ConditionText): readonly [Said, Said] =>
  next.test === 'at-most' ? [one, next] : [next, one];

function join(one: Said, next: ConditionText): Said {
  if (!isNumberTest(next.test)) return { ...one, values: [...distinctEntries([...one.values, ...next.values])] };
  const [low, high] = inOrder(one, next);
  return { ...low, upTo: numberAsked(high) ?? 0 };
}

function phrase(condition: Said): Phrase {
  const name = lowerFirst(condition.attribute.trim());
  switch (condition.test) {
    case 'at-least':
    case 'at-most':
      return numberPhrase(name, condition);
    case 'is':
    case 'is-not':
      return valuePhrase(name, condition);
    case 'contains':
      return { subject: `its ${name}`, rest: `${isPlural(name) ? 'include' : 'includes'} ${oneOf(quoted(condition))}` };
    case 'known':
      return { subject: `its ${name}`, rest: `${isPlural(name) ? 'are' : 'is'} known` };
  }
}

function numberPhrase(name: string, condition: Said): Phrase {
  const number = NUMBER.format(numberAsked(condition) ?? 0);
  const amount =
    condition.upTo === undefined
      ? `${condition.test === 'at-least' ? 'at least' : 'at most'} ${number}`
      : `${number} to ${NUMBER.format(condition.upTo)}`;
  return isPlural(name)
    ? { subject: IT, rest: `has ${amount} ${name}` }
    : { subject: `its ${name}`, rest: `is ${amount}` };
}

function valuePhrase(name: string, condition: ConditionText): Phrase {
  const values = valuesAsked(condition);
  const isIt = condition.test === 'is';
  if (TRADE.test(name)) {
    const trades = values.map(lowerFirst);
    return { subject: IT, rest: isIt ? `works in ${oneOf(trades)}` : `does not work in ${anyOf(trades)}` };
  }
  const [only] = values;
  if (isIt && values.length === 1 && only !== undefined && YES.test(only) && DONE.test(name)) {
    return { subject: IT, rest: name };
  }
  const said = OFFICE.test(name) ? values.map(lowerFirst) : values;
  const verb = isPlural(name) ? 'are' : 'is';
  return { subject: `its ${name}`, rest: isIt ? `${verb} ${oneOf(said)}` : `${verb} ${noneOf(said)}` };
}

const quoted = (condition: ConditionText): readonly string[] => valuesAsked(condition).map((value) => `“${value}”`);

const oneOf = (values: readonly string[]): string =>
  values.length === 1 ? values.join('') : `one of ${inARow(values, 'or')}`;

const noneOf = (values: readonly string[]): string =>
  values.length === 1 ? `not ${values.join('')}` : `none of ${inARow(values, 'or')}`;

const anyOf = (values: readonly string[]): string => (values.length === 1 ? values.join('') : inARow(values, 'or'));

const inARow = (values: readonly string[], join: string): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} ${join} ${values.at(-1) ?? ''}`;

/** "Employees" reads as "employees" within a sentence; "ICP score" and "iOS users" stay as they are. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}(?:\p{Ll}|$|[^\p{L}])/u.test(text) && !/^\S*\p{Ll}\p{Lu}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** "Employees", "actions in 90 days": counted things, by their first words up to a preposition. */
function isPlural(name: string): boolean {
  const head = name.split(/\s+(?:in|of|per|on|for|at|since|within|from|to|by|with|over)\s|\s*[([,/]/)[0] ?? name;
  return /[^s'’]s$/i.test(head.trim()) && !SINGULAR.test(head.trim());
}

const SINGULAR = /(?:status|business|basis|focus|analysis|campus|bus|bonus|sales process|process|access|series)$/i;
const TRADE = /^(?:industry|industries|sector|sectors|branch|vertical|trade)$/i;
const OFFICE = /^(?:role|roles|job title|title|function|department|seniority|position)$/i;
const YES = /^(?:yes|y|true|x|✓|✔)$/i;
const DONE = /^(?:has|uses|wants|needs|came|met|read|saw|took|spoke|sent|bought|\p{L}+ed)\s/iu;

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
