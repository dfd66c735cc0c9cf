import { z } from 'zod';

/** Keys of the sources that a piece of content rests on, such as "S2, S4"; `design` marks what this product adds. */
export const SourceKeys = z.string().regex(/^(S[1-5]|design)(, (S[1-5]|design))*$/, 'is not a list of source keys');
export type SourceKeys = z.infer<typeof SourceKeys>;

/** A piece of wording: never empty, never padded. */
export const Wording = z.string().regex(/^\S(.*\S)?$/su, 'is empty or padded');

/** The schema of a content file: a version, a language and items whose ids differ. */
export const contentFile = <T extends z.ZodType<{ readonly id: string }>>(item: T) =>
  z.strictObject({
    version: z.int().min(1),
    locale: z.literal('en'),
    items: z.array(item).refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
      message: 'two items share an id',
    }),
  });
