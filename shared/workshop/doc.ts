import { z } from 'zod';

/**
 * An object of the document. Fields that this version does not know are kept, so that a file written by a newer minor
 * version survives a round trip; in types only the known fields exist.
 */
export const doc = <S extends z.ZodRawShape>(shape: S): z.ZodObject<S> =>
  z.looseObject(shape) as unknown as z.ZodObject<S>;

/** A collection keyed by id with an order: a change touches one entity. */
export interface Table<I extends string, T> {
  byId: Record<I, T>;
  order: I[];
}

/** The schema of a `Table`: every id in `order` has its entity, and every entity its place. */
export const table = <I extends z.ZodType<string>, T extends z.ZodType>(id: I, item: T) =>
  z
    .strictObject({ byId: z.record(id as z.ZodType<string> as never, item), order: z.array(id) })
    .refine(({ byId, order }) => sameIds(Object.keys(byId), order as readonly string[]), {
      message: 'the order and the entries do not match',
    }) as unknown as z.ZodType<Table<z.infer<I>, z.infer<T>>>;

function sameIds(keys: readonly string[], order: readonly string[]): boolean {
  const distinct = new Set(order);
  return distinct.size === order.length && order.length === keys.length && keys.every((key) => distinct.has(key));
}
