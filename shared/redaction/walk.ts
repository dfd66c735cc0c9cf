import type { DocumentShape } from '../workshop/document-shape';
import { isFixed } from './places';

type JsonObject = Readonly<Record<string, unknown>>;

/** A text that somebody may have written, where it stands, and the object and key that hold it. */
export interface FoundText {
  readonly place: string;
  readonly text: string;
  readonly holder: JsonObject;
  readonly key: string;
}

/** Every free text of a document, tables in their order; what this version does not know is passed over. */
export function textsIn(shape: DocumentShape, value: unknown): readonly FoundText[] {
  const found: FoundText[] = [];
  visit(shape, value, {}, '', found);
  return found;
}

function visit(shape: DocumentShape, value: unknown, holder: JsonObject, key: string, found: FoundText[]): void {
  if (typeof value === 'string') {
    if (shape.kind !== 'text' || shape.place === FROZEN || isFixed(shape.place, value)) return;
    found.push({ place: shape.place, text: value, holder, key });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const object = value as JsonObject;
  switch (shape.kind) {
    case 'object':
      for (const [name, field] of shape.fields) visit(field, object[name], object, name, found);
      return;
    case 'table': {
      const { byId, order } = value as { readonly byId: JsonObject; readonly order: readonly string[] };
      for (const id of order) visit(shape.item, byId[id], byId, id, found);
      return;
    }
    case 'variants': {
      const option = shape.options.get(object[shape.on]);
      if (option) visit(option, value, holder, key, found);
      return;
    }
    case 'record': {
      for (const [name, item] of Object.entries(object)) {
        if (shape.hasOwnWords && !isFixed(shape.place, name))
          found.push({ place: shape.place, text: name, holder: object, key: name });
        visit(shape.item, item, object, name, found);
      }
      return;
    }
    case 'array':
      for (const [index, item] of (value as readonly unknown[]).entries()) {
        visit(shape.item, item, object, String(index), found);
      }
      return;
    case 'money':
    case 'text':
    case 'fixed':
  }
}

/** The text of a signed version never leaves a redaction that reads names. */
const FROZEN = 'agreement.versions.*.canonical';
