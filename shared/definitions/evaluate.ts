import { foldEntry } from '../diagnosis/fold-entry';
import type { ConditionId } from '../ids';
import { assertNever } from '../invariant';
import type { Criteria } from '../workshop/schema/definitions';
import { type ConditionText, countedGroups, type CountedGroup, type Match, numberAsked, valuesAsked } from './criteria';
import { type Attributes, attributeValue } from './lead-attributes';
import { readLeadNumber } from './lead-number';

/** How a lead stands to one condition; unknown when what is known about the lead does not tell. */
export type Standing = 'met' | 'not-met' | 'unknown';

/** A lead held against criteria. */
export interface Evaluation {
  readonly result: 'in' | 'out';
  /** Each condition that says something; an unknown one counts as not met. */
  readonly standings: ReadonlyMap<ConditionId, Standing>;
  /** The conditions each of which alone would turn the result; where none could, all that stand for it together. */
  readonly decisive: readonly ConditionId[];
}

/** Holds what is known about a lead against criteria; null while they say nothing, for then nobody can be in or out. */
export function evaluate(criteria: Criteria, attributes: Attributes): Evaluation | null {
  const groups = countedGroups(criteria);
  if (groups.length === 0) return null;
  const standings = new Map(
    groups.flatMap(({ conditions }) =>
      conditions.map((condition) => [condition.id, judgeCondition(condition, attributes)] as const),
    ),
  );
  const met = new Set([...standings].flatMap(([id, standing]) => (standing === 'met' ? id : [])));
  const isIn = letsIn(criteria.match, groups, met);
  return { result: isIn ? 'in' : 'out', standings, decisive: decisiveOf(criteria.match, groups, met, isIn) };
}

/** How a lead stands to one condition that says something. */
export function judgeCondition(condition: ConditionText, attributes: Attributes): Standing {
  return judgeValue(condition, attributeValue(attributes, condition.attribute));
}

/** How the value of the attribute that a condition asks for stands to it; an empty one is not known. */
export function judgeValue(condition: ConditionText, value: string): Standing {
  const { test } = condition;
  if (test === 'known') return value === '' ? 'not-met' : 'met';
  if (value === '') return 'unknown';
  switch (test) {
    case 'is':
      return standing(valuesAsked(condition).some((asked) => isSame(asked, value)));
    case 'is-not':
      return standing(!valuesAsked(condition).some((asked) => isSame(asked, value)));
    case 'contains':
      return standing(valuesAsked(condition).some((asked) => foldEntry(value).includes(foldEntry(asked))));
    case 'at-least':
    case 'at-most':
      return compare(value, test, numberAsked(condition));
    default:
      return assertNever(test);
  }
}

const standing = (isMet: boolean): Standing => (isMet ? 'met' : 'not-met');

/** A range that lies on both sides of the number tells nothing. */
function compare(value: string, test: 'at-least' | 'at-most', asked: number | null): Standing {
  const known = readLeadNumber(value);
  if (known === null || asked === null) return 'unknown';
  const [least, most] = test === 'at-least' ? [known.low, known.high] : [-known.high, -known.low];
  const bound = test === 'at-least' ? asked : -asked;
  return least >= bound ? 'met' : most < bound ? 'not-met' : 'unknown';
}

/** Alike but for case, spaces and the way a number is written: "1,200" is "1200". */
function isSame(asked: string, value: string): boolean {
  if (foldEntry(asked) === foldEntry(value)) return true;
  if (!BARE_NUMBER.test(asked) || !BARE_NUMBER.test(value)) return false;
  const number = readLeadNumber(asked);
  return number !== null && number.low === readLeadNumber(value)?.low;
}

const BARE_NUMBER = /^\d[\d.,'’\s]*$/;

type MetIds = ReadonlySet<ConditionId>;

const letsIn = (match: Match, groups: readonly CountedGroup[], met: MetIds): boolean =>
  matches(match, groups, (group) => holds(group, met));

const holds = ({ match, conditions }: CountedGroup, met: MetIds): boolean =>
  matches(match, conditions, ({ id }) => met.has(id));

const matches = <T>(match: Match, items: readonly T[], isMet: (item: T) => boolean): boolean =>
  match === 'all' ? items.every(isMet) : items.some(isMet);

function decisiveOf(match: Match, groups: readonly CountedGroup[], met: MetIds, isIn: boolean): readonly ConditionId[] {
  const standFor = groups
    .filter((group) => holds(group, met) === isIn)
    .flatMap(({ conditions }) => conditions.map(({ id }) => id))
    .filter((id) => met.has(id) === isIn);
  const alone = standFor.filter((id) => letsIn(match, groups, turned(met, id)) !== isIn);
  return alone.length > 0 ? alone : standFor;
}

function turned(met: MetIds, id: ConditionId): MetIds {
  const other = new Set(met);
  if (!other.delete(id)) other.add(id);
  return other;
}
