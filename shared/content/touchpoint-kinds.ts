import { z } from 'zod';
import touchpointKindsFile from '../../resources/content/touchpoint-kinds.json';
import { BuyingStage, Lane } from '../workshop/schema/journeys';
import { contentFile, SourceKeys, Wording } from './content-file';

/** An entry of the palette: a kind of touchpoint with the lane and the channel it usually has. */
export const TouchpointKind = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  label: Wording,
  lane: Lane,
  channel: z.string(),
  /** The buying stage that it usually stands for; null for what stands for none. */
  stage: BuyingStage.nullable(),
  /** Whether the buyer asks to talk by it: sales is expected to answer. */
  asks: z.boolean(),
  /** Whether it is itself a piece of content, named or not. */
  content: z.boolean(),
  source: SourceKeys,
});
export type TouchpointKind = z.infer<typeof TouchpointKind>;

/** The palette of the journey map, by lane. */
export const touchpointKinds: readonly TouchpointKind[] = contentFile(TouchpointKind).parse(touchpointKindsFile).items;
