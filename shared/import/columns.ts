/** What a column of an import may hold: the deal first, then what happened. */
export const DEAL_FIELDS = ['deal', 'size', 'source', 'amount', 'closedOn', 'outcome', 'owner'] as const;
export const TOUCHPOINT_FIELDS = ['date', 'kind', 'title', 'channel', 'content', 'actor', 'notes'] as const;
export const IMPORT_FIELDS = [...DEAL_FIELDS, ...TOUCHPOINT_FIELDS] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Which column (counted from 0) holds a field; null for a field that the file does not have. */
export type ColumnMapping = Readonly<Record<ImportField, number | null>>;

/** The names, as `plainName` gives them, under which a field is looked for: the surest first. */
export type FieldNames = Readonly<Partial<Record<ImportField, readonly string[]>>>;

/** A mapping in which no field has a column. */
export const NO_COLUMNS: ColumnMapping = Object.fromEntries(
  IMPORT_FIELDS.map((field) => [field, null]),
) as unknown as ColumnMapping;

/** One row per deal, or one row per touchpoint with its deal named in it. */
export type Shape = 'deals' | 'touchpoints';

/** What the rows of a file stand for: touchpoints as soon as one of their own columns is there. */
export const shapeOf = (mapping: ColumnMapping): Shape =>
  mapping.date === null && mapping.title === null && mapping.kind === null ? 'deals' : 'touchpoints';

/** The mapping with a column given to a field; a column holds one field, so the one that had it before loses it. */
export function withColumn(mapping: ColumnMapping, field: ImportField, column: number | null): ColumnMapping {
  const freed = IMPORT_FIELDS.map((each) => [each, mapping[each] === column ? null : mapping[each]] as const);
  return { ...(Object.fromEntries(freed) as unknown as ColumnMapping), [field]: column };
}

/** The names of the columns that nothing is taken from: those without a field, and in a file of deals those of what happened. */
export function unusedColumns(header: readonly string[], mapping: ColumnMapping): readonly string[] {
  const isRead = (field: ImportField): boolean =>
    shapeOf(mapping) === 'touchpoints' || field === 'notes' || DEAL_FIELDS.some((each) => each === field);
  const used = new Set(IMPORT_FIELDS.filter(isRead).map((field) => mapping[field]));
  return header.filter((_, column) => !used.has(column));
}

/** What tells one set of columns from another, whatever their order and spelling: the key under which a mapping is remembered. */
export function headerKey(header: readonly string[]): string {
  const text = header.map(plainName).toSorted().join('\n');
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  return [high, low].map((half) => (half >>> 0).toString(36)).join('-');
}

/** A column's name without case, signs and what stands in brackets: "Deal - Value (EUR)" is "deal value". */
export const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
