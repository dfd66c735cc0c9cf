import { z } from 'zod';
import { Timestamp } from '../time';

/** One immer patch: what changed at which place of the document. */
export const DocumentPatch = z.strictObject({
  op: z.enum(['replace', 'remove', 'add']),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown().optional(),
});
export type DocumentPatch = z.infer<typeof DocumentPatch>;

/**
 * One entry of the log: the journal line, the row of the working store and the unit of replay. `seq` counts from 1 without
 * gaps in each workshop; order is by `seq`, never by clock.
 */
export const Change = z.strictObject({
  seq: z.int().min(1),
  at: Timestamp,
  /** `aside` is done like `do`, but undo and redo pass over it. */
  kind: z.enum(['do', 'undo', 'redo', 'aside']),
  /** The shape of the document that the patches fit; absent in the log of version 1. */
  schemaVersion: z.int().min(1).optional(),
  label: z.string(),
  group: z.string().nullable(),
  barrier: z.boolean(),
  patches: z.array(DocumentPatch),
  inverse: z.array(DocumentPatch),
});
export type Change = z.infer<typeof Change>;
