import { type ColumnMapping, IMPORT_FIELDS, NO_COLUMNS, plainName, withColumn } from './columns';
import { GENERAL_NAMES, PRESETS, type Preset } from './presets';

/** A guess at what the columns hold, and whose export it looks like. */
export interface Recognised {
  readonly preset: Preset | null;
  readonly mapping: ColumnMapping;
}

/** Recognises the columns of a table by their names: those of a known export, else what such columns are usually called. */
export function recogniseColumns(header: readonly string[]): Recognised {
  const names = header.map(plainName);
  const preset = PRESETS.find(({ signs }) => signs.every((sign) => names.includes(sign))) ?? null;
  const mapping = IMPORT_FIELDS.reduce<ColumnMapping>((found, field) => {
    const column = columnFor(names, (preset?.columns ?? GENERAL_NAMES)[field] ?? [], found);
    return column === null ? found : withColumn(found, field, column);
  }, NO_COLUMNS);
  // The day on which a deal was created says nothing of a touch unless the export names the first one.
  if (preset?.of === 'deals') return { preset, mapping: mapping.title === null ? { ...mapping, date: null } : mapping };
  return { preset, mapping: mapping.date === null && preset === null ? withoutKind(mapping) : mapping };
}

/** The first name in the list that a free column has. */
function columnFor(names: readonly string[], wanted: readonly string[], found: ColumnMapping): number | null {
  const taken = new Set(Object.values(found));
  for (const name of wanted) {
    const column = names.findIndex((each, index) => each === name && !taken.has(index));
    if (column !== -1) return column;
  }
  return null;
}

/** Without a date a column called "Type" is that of the deal: new business or renewal. */
const withoutKind = (mapping: ColumnMapping): ColumnMapping =>
  mapping.title === null ? { ...mapping, kind: null } : mapping;
