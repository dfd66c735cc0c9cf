import { type PartialDate, UNKNOWN_DATE } from '../time';
import type { DealHeader } from './header-gains';
import type { CellOutcome } from './outcomes';
import type { ImportRow } from './import-row';

/** A field of a deal about which its rows differ. */
export type DifferingField = 'size' | 'source' | 'value' | 'closedOn' | 'outcome';

/** The header of a deal, and what its rows disagree about: the value given most often stands, whatever the order of the rows. */
export interface ToldHeader {
  readonly header: DealHeader;
  readonly outcome: CellOutcome;
  readonly differing: readonly DifferingField[];
}

/** Gathers what the rows of one deal say about it. */
export function tellHeader(rows: readonly ImportRow[]): ToldHeader {
  const pick = <T>(valueOf: (row: ImportRow) => T | null, keyOf: (value: T) => string) =>
    mostOften(rows.map(valueOf), keyOf);
  const text = (field: 'size' | 'source' | 'owners' | 'notes') =>
    pick(
      ({ facts }) => facts[field] || null,
      (value) => value,
    );
  const value = pick(
    ({ facts: { amount } }) => (amount.kind === 'amount' ? amount.money : null),
    ({ minor }) => `${minor}`,
  );
  const closedOn = pick(({ facts }) => (facts.closedOn.precision === 'unknown' ? null : facts.closedOn), dateKey);
  const outcome = pick<CellOutcome>(
    (row) => row.outcome,
    (word) => word,
  );
  const [size, source] = [text('size'), text('source')];
  const told = { size, source, value, closedOn, outcome } satisfies Record<DifferingField, Told<unknown>>;
  return {
    header: {
      size: size.value ?? '',
      source: source.value ?? '',
      owners: text('owners').value ?? '',
      notes: text('notes').value ?? '',
      value: value.value,
      closedOn: closedOn.value ?? UNKNOWN_DATE,
    },
    outcome: outcome.value ?? 'open',
    differing: FIELDS.filter((field) => told[field].differs),
  };
}

const FIELDS: readonly DifferingField[] = ['size', 'source', 'value', 'closedOn', 'outcome'];

interface Told<T> {
  readonly value: T | null;
  readonly differs: boolean;
}

function mostOften<T>(values: readonly (T | null)[], keyOf: (value: T) => string): Told<T> {
  const counts = new Map<string, { readonly value: T; n: number }>();
  for (const value of values) {
    if (value === null) continue;
    const key = keyOf(value);
    const counted = counts.get(key);
    if (counted) counted.n += 1;
    else counts.set(key, { value, n: 1 });
  }
  const ranked = [...counts].toSorted(([one, a], [other, b]) => b.n - a.n || (one < other ? -1 : 1));
  return { value: ranked[0]?.[1].value ?? null, differs: ranked.length > 1 };
}

const dateKey = (date: PartialDate): string => (date.precision === 'unknown' ? '' : `${date.precision}:${date.date}`);
