/** A row of an ordinary database. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows in which an ordinary app would keep a document: one for each record of each table in it, however deep, and one for the rest. */
export function rowsOf(document: Row): readonly Row[] {
  const rows: Row[] = [];
  const withoutTables = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutTables);
    if (typeof value !== 'object' || value === null) return value;
    if (!('byId' in value && 'order' in value)) return fields(value);
    for (const record of Object.values(value.byId as Row)) rows.push(fields(record as Row));
    return { order: value.order };
  };
  const fields = (record: object): Row =>
    Object.fromEntries(Object.entries(record).map(([key, item]) => [key, withoutTables(item)]));
  rows.push(fields(document));
  return rows;
}
