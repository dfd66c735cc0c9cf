import { BasisPoints, type Money } from '../money';
import { sameValue } from '../same-value';
import type { PartialDate } from '../time';
import { type FieldKind, fieldOf, kindOfField, type MergeField } from './merge-fields';

/** A value as far as it is shown to a person who chooses between two. */
export type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly n: number }
  | { readonly kind: 'flag'; readonly isSet: boolean }
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'rate'; readonly rate: BasisPoints }
  | { readonly kind: 'date'; readonly date: PartialDate }
  /** A list, by the number of its entries. */
  | { readonly kind: 'count'; readonly n: number };

/** A field that says one thing here and another in the file; without values where they are sealed or say nothing to a person. */
export interface Difference {
  readonly field: MergeField;
  readonly values: { readonly mine: Shown; readonly theirs: Shown } | null;
}

/** Every field in which two differ: those that a person knows by name, and how many others there are. */
export interface Differences {
  readonly named: readonly Difference[];
  readonly others: number;
}

/**
 * Compares two values at a place. `open` is what stands there in the workshop here as it may leave the entry screens: of a field that says
 * something else there, no value is shown. The file's own is without what is sealed already.
 */
export function differencesBetween(
  { mine, theirs, open }: { readonly mine: unknown; readonly theirs: unknown; readonly open: unknown },
  path: readonly string[],
  keys?: readonly string[],
): Differences {
  const last = path.at(-1);
  if (!isParted(mine) && !isParted(theirs)) return { ...differing([last], () => [mine, theirs, open], path) };
  const [one, other, seen] = [fieldsOf(mine), fieldsOf(theirs), fieldsOf(open)];
  const all = keys ?? [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return differing(all, (key) => [one[key], other[key], seen[key]], path);
}

function differing(
  keys: readonly (string | undefined)[],
  at: (key: string) => readonly [mine: unknown, theirs: unknown, open: unknown],
  path: readonly string[],
): Differences {
  const named: Difference[] = [];
  let others = 0;
  for (const key of keys) {
    const [mine, theirs, open] = at(key ?? '');
    if (sameValue(mine, theirs)) continue;
    const field = fieldOf(key);
    if (field === null) others += 1;
    else {
      const values = sameValue(mine, open) ? shownValues(mine, theirs, kindOfField(field, path[0])) : null;
      named.push({ field, values });
    }
  }
  return { named, others };
}

function shownValues(mine: unknown, theirs: unknown, kind: FieldKind): Difference['values'] {
  if (typeof mine === 'string' && typeof theirs === 'string' && kind === 'plain') {
    const [one, other] = clipped(oneLine(mine), oneLine(theirs));
    return { mine: textOf(one), theirs: textOf(other) };
  }
  const [one, other] = [shownOf(mine, kind), shownOf(theirs, kind)];
  return one && other ? { mine: one, theirs: other } : null;
}

function shownOf(value: unknown, kind: FieldKind): Shown | null {
  if (value === undefined || value === null) return { kind: 'nothing' };
  if (kind === 'opaque') return null;
  if (Array.isArray(value)) return { kind: 'count', n: value.length };
  if (typeof value === 'boolean') return { kind: 'flag', isSet: value };
  if (typeof value === 'number') return shownNumber(value, kind);
  if (typeof value === 'string') {
    return textOf(clipped(oneLine(CODE.test(value) ? value.replaceAll('-', ' ') : value), '')[0]);
  }
  const fields = fieldsOf(value);
  if (isMoney(fields)) return { kind: 'money', money: fields };
  return isDate(fields) ? { kind: 'date', date: fields } : null;
}

function shownNumber(n: number, kind: FieldKind): Shown {
  const rate = kind === 'rate' ? BasisPoints.safeParse(n) : null;
  return rate?.success ? { kind: 'rate', rate: rate.data } : { kind: 'number', n };
}

const textOf = (text: string): Shown => (text === '' ? { kind: 'nothing' } : { kind: 'text', text });

/** Two texts, each at most so long; of two long ones that begin alike, the part where they begin to differ. */
function clipped(one: string, other: string): readonly [string, string] {
  const [left, right] = [[...one], [...other]];
  const longest = Math.max(left.length, right.length);
  const parting = left.findIndex((letter, index) => letter !== right[index]);
  const same = parting < 0 ? left.length : parting;
  const start = longest > MOST_SHOWN && same > MOST_SHOWN / 2 ? same - BEFORE_PARTING : 0;
  return [cut(left, start), cut(right, start)];
}

function cut(letters: readonly string[], start: number): string {
  const part = letters.slice(start, start + MOST_SHOWN).join('');
  if (part === '') return '';
  return `${start > 0 ? '…' : ''}${part}${letters.length > start + MOST_SHOWN ? '…' : ''}`;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** A record whose fields are told one by one: not an amount, and not a date. */
function isParted(value: unknown): boolean {
  const fields = fieldsOf(value);
  return Object.keys(fields).length > 0 && !isMoney(fields) && !isDate(fields);
}

const isMoney = (fields: Fields): fields is Fields & Money =>
  typeof fields['minor'] === 'number' && typeof fields['currency'] === 'string';

const isDate = (fields: Fields): fields is Fields & PartialDate => typeof fields['precision'] === 'string';

const CODE = /^[a-z]+(-[a-z]+)+$/;
const MOST_SHOWN = 80;
const BEFORE_PARTING = 20;
