/** Parsed JSON that is read field by field. */
export type Json = Readonly<Record<string, unknown>>;

/** What is not an object has no fields; the schema refuses it afterwards in its own words. */
export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** Every entry of an object, mapped. */
export function mapValues(of: Json, map: (value: unknown) => Json): Json {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, map(value)]));
}

/** A table with every entity mapped. */
export const mapTable = (table: unknown, map: (entity: Json) => Json): Json => ({
  ...record(table),
  byId: mapValues(record(record(table)['byId']), (entity) => map(record(entity))),
});
