import type { z } from 'zod';
import { Money } from '../money';
import { Workshop } from './schema';

/** What stands where in a document, read from its schema once, so that a walk over it knows each place without validating it again. */
export type DocumentShape =
  /** `fields` in the order of the schema. */
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, DocumentShape> }
  /** Entities by id, walked in their order. */
  | { readonly kind: 'table'; readonly fields: ReadonlyMap<string, DocumentShape>; readonly item: DocumentShape }
  /** Whatever keys; `hasOwnWords` where people write them. */
  | { readonly kind: 'record'; readonly place: string; readonly hasOwnWords: boolean; readonly item: DocumentShape }
  | { readonly kind: 'array'; readonly item: DocumentShape }
  /** One of several objects, told apart by their field `on`. */
  | { readonly kind: 'variants'; readonly on: string; readonly options: ReadonlyMap<unknown, DocumentShape> }
  | { readonly kind: 'money'; readonly place: string; readonly fields: ReadonlyMap<string, DocumentShape> }
  /** A text of any words; `place` is its path with `*` for ids, keys and positions: `journeys.*.client`. */
  | { readonly kind: 'text'; readonly place: string }
  /** Ids, dates, numbers, the words of a choice. */
  | { readonly kind: 'fixed'; readonly place: string };

/** The shape of a whole workshop. */
export function workshopShape(): DocumentShape {
  known ??= shapeOf(Workshop, '');
  return known;
}

let known: DocumentShape | undefined;

function shapeOf(schema: z.core.$ZodType, place: string): DocumentShape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const under = (name: string): string => (place === '' ? name : `${place}.${name}`);
  if (def.type === 'nullable' || def.type === 'optional') return shapeOf(def.innerType, place);
  if (def.type === 'object') return objectShape(schema, def.shape, place);
  if (def.type === 'union') return unionShape(def, place);
  if (def.type === 'array') return { kind: 'array', item: shapeOf(def.element, under('*')) };
  if (def.type === 'record') {
    const item = shapeOf(def.valueType, under('*'));
    return { kind: 'record', place, hasOwnWords: isFreeText(def.keyType), item };
  }
  return { kind: isFreeText(schema) ? 'text' : 'fixed', place };
}

function objectShape(schema: z.core.$ZodType, shape: z.core.$ZodShape, place: string): DocumentShape {
  const byId = shape['byId'];
  const isTable = byId !== undefined && shape['order'] !== undefined;
  // The entities of a table are told by their own place, not by that of `byId`.
  const inside = (name: string): string => (isTable ? place : place === '' ? name : `${place}.${name}`);
  const fields = new Map(Object.entries(shape).map(([name, field]) => [name, shapeOf(field, inside(name))]));
  if ((schema as unknown) === Money) return { kind: 'money', place, fields };
  const entities = isTable ? fields.get('byId') : undefined;
  return entities?.kind === 'record' ? { kind: 'table', fields, item: entities.item } : { kind: 'object', fields };
}

function unionShape(def: z.core.$ZodUnionDef | z.core.$ZodDiscriminatedUnionDef, place: string): DocumentShape {
  if (!('discriminator' in def)) return { kind: 'fixed', place };
  const on = def.discriminator;
  const options = def.options.flatMap((option) => {
    const names = (option as z.core.$ZodTypes)._zod.propValues?.[on] ?? [];
    return [...names].map((name) => [name, shapeOf(option, place)] as const);
  });
  return { kind: 'variants', on, options: new Map<unknown, DocumentShape>(options) };
}

/** A string that nothing is asked of but how long it is. */
function isFreeText(schema: z.core.$ZodType): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'string' || ('format' in def && def.format !== undefined)) return false;
  return (def.checks ?? []).every(({ _zod }) => _zod.def.check === 'max_length');
}
