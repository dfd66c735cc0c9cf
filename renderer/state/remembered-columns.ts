import { createContext, use } from 'react';
import { z } from 'zod';
import { type ColumnMapping, headerKey, IMPORT_FIELDS, plainName } from '../../shared/import/columns';
import type { DayOrder } from '../../shared/import/dates';
import type { DateField } from '../../shared/import/setup';

const place = z.int().min(0).max(1_000).nullable();
const dayOrder = z.enum(['day-first', 'month-first']).nullable();

/**
 * How the columns of one set of names were given to fields. No name stands in it: a set is known by its key, a column by its place among
 * the names in their alphabetical order.
 */
export const RememberedColumns = z.strictObject({
  key: z.string().max(40),
  places: z.array(place).length(IMPORT_FIELDS.length),
  orders: z.strictObject({ date: dayOrder, closedOn: dayOrder }),
});
export type RememberedColumns = z.infer<typeof RememberedColumns>;

/** What was decided about the columns of a file. */
export interface ColumnChoice {
  readonly mapping: ColumnMapping;
  readonly orders: Readonly<Record<DateField, DayOrder | null>>;
}

/** What this laptop remembers of earlier imports. */
export interface ColumnMemory {
  readonly columns: readonly RememberedColumns[];
  remember(columns: readonly RememberedColumns[]): void;
}

export const RememberedColumnsContext = createContext<ColumnMemory>({ columns: [], remember: () => undefined });

/** What this laptop remembers of earlier imports, and how to change that. */
export const useRememberedColumns = (): ColumnMemory => use(RememberedColumnsContext);

/** So many sets of columns are remembered; then the one that was used longest ago goes. */
export const MOST_REMEMBERED = 12;

/** The list with a choice put first. */
export function withChoice(
  columns: readonly RememberedColumns[],
  header: readonly string[],
  { mapping, orders }: ColumnChoice,
): readonly RememberedColumns[] {
  const sorted = inOrder(header);
  const places = IMPORT_FIELDS.map((field) => {
    const column = mapping[field];
    return column === null ? null : sorted.indexOf(column);
  });
  const key = headerKey(header);
  return [{ key, places, orders: { ...orders } }, ...columns.filter((each) => each.key !== key)].slice(
    0,
    MOST_REMEMBERED,
  );
}

/** What was chosen for the same set of columns before; null for a set that is new. */
export function choiceFor(columns: readonly RememberedColumns[], header: readonly string[]): ColumnChoice | null {
  const key = headerKey(header);
  const found = columns.find((each) => each.key === key);
  if (!found) return null;
  const sorted = inOrder(header);
  const mapping = Object.fromEntries(
    IMPORT_FIELDS.map((field, index) => [field, sorted[found.places[index] ?? -1] ?? null]),
  ) as unknown as ColumnMapping;
  return { mapping, orders: found.orders };
}

/** The columns by their names. */
function inOrder(header: readonly string[]): readonly number[] {
  const names = header.map(plainName);
  return names
    .map((_, column) => column)
    .toSorted((one, other) =>
      (names[one] ?? '') < (names[other] ?? '') ? -1 : names[one] === names[other] ? one - other : 1,
    );
}
