import type { Table } from './doc';

/** The entities of a table in their order. */
export function list<I extends string, T>(table: ReadonlyTable<I, T>): readonly T[] {
  return table.order.map((id) => table.byId[id]);
}

/** The entities with the given ids, in the order of the ids; what is no id of an entity, as the name of a built-in function, is passed over. */
export function listOf<I extends string, T>(table: ReadonlyTable<I, T>, ids: readonly I[]): readonly T[] {
  return ids.filter((id) => Object.hasOwn(table.byId, id)).map((id) => table.byId[id]);
}

/** A table without entities. */
export function emptyTable<I extends string, T>(): Table<I, T> {
  return { byId: {} as Record<I, T>, order: [] };
}

/** A table of entities in the given order; later entities with the same id replace earlier ones. */
export function tableOf<I extends string, T extends { readonly id: I }>(items: readonly T[]): Table<I, T> {
  const table = emptyTable<I, T>();
  for (const item of items) insert(table, item);
  return table;
}

/** Puts an entity into a draft, at `index` or at the end; an entity that is there already is replaced in its place. */
export function insert<I extends string, T extends { readonly id: I }>(
  draft: Table<I, T>,
  item: T,
  index?: number,
): void {
  if (!Object.hasOwn(draft.byId, item.id)) draft.order.splice(index ?? draft.order.length, 0, item.id);
  draft.byId[item.id] = item;
}

/** Takes an entity out of a draft; unknown ids change nothing. */
export function remove<I extends string, T>(draft: Table<I, T>, id: I): void {
  if (!Object.hasOwn(draft.byId, id)) return;
  delete draft.byId[id];
  draft.order.splice(draft.order.indexOf(id), 1);
}

/** Takes several entities out of a draft at once; unknown ids change nothing. */
export function removeAll<I extends string, T>(draft: Table<I, T>, ids: readonly I[]): void {
  const gone = new Set(ids.filter((id) => Object.hasOwn(draft.byId, id)));
  if (gone.size === 0) return;
  for (const id of gone) delete draft.byId[id];
  draft.order = draft.order.filter((id) => !gone.has(id));
}

/** Moves an entity of a draft to `index` (clamped); unknown ids change nothing. */
export function move<I extends string, T>(draft: Table<I, T>, id: I, index: number): void {
  const from = draft.order.indexOf(id);
  if (from < 0) return;
  draft.order.splice(from, 1);
  draft.order.splice(Math.max(0, Math.min(index, draft.order.length)), 0, id);
}

type ReadonlyTable<I extends string, T> = { readonly byId: Readonly<Record<I, T>>; readonly order: readonly I[] };
