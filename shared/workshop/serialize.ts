import { type DocumentShape, workshopShape } from './document-shape';
import type { Workshop } from './schema';

/**
 * The text of a `.parley.json` file: two spaces deep and with a closing line feed, so that versions can be compared line by line. Fields
 * stand in the order of the schema and what this version does not know after them, however the document came to be: what was read from a
 * file is written as the same text again.
 */
export function serialize(workshop: Workshop): string {
  return `${JSON.stringify(inOrder(workshopShape(), workshop), null, 2)}\n`;
}

/** The value with its fields in the order of the shape; the same value where they are. */
function inOrder(shape: DocumentShape, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  switch (shape.kind) {
    case 'object':
    case 'table':
    case 'money':
      return fieldsInOrder(shape.fields, value as JsonObject);
    case 'variants': {
      const option = shape.options.get((value as JsonObject)[shape.on]);
      return option === undefined ? value : inOrder(option, value);
    }
    case 'record':
      return sameUnlessChanged(value as JsonObject, (item) => inOrder(shape.item, item));
    case 'array': {
      const items = value as readonly unknown[];
      const ordered = items.map((item) => inOrder(shape.item, item));
      return ordered.every((item, index) => item === items[index]) ? items : ordered;
    }
    case 'text':
    case 'fixed':
      return value;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function fieldsInOrder(fields: ReadonlyMap<string, DocumentShape>, value: JsonObject): JsonObject {
  const ordered = sameUnlessChanged(value, (item, key) => {
    const field = fields.get(key);
    return field === undefined ? item : inOrder(field, item);
  });
  const keys = Object.keys(ordered);
  const first = [...fields.keys()].filter((name) => Object.hasOwn(ordered, name));
  if (first.every((name, index) => name === keys[index])) return ordered;
  const rest = keys.filter((key) => !fields.has(key));
  return Object.fromEntries([...first, ...rest].map((key) => [key, ordered[key]]));
}

function sameUnlessChanged(value: JsonObject, of: (item: unknown, key: string) => unknown): JsonObject {
  const entries = Object.entries(value).map(([key, item]) => [key, of(item, key)] as const);
  return entries.every(([key, item]) => item === value[key]) ? value : Object.fromEntries(entries);
}
