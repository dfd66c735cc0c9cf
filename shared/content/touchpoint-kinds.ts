import { z } from 'zod';
import touchpointKindsFile from '../../resources/content/touchpoint-kinds.json';
import { Lane } from '../workshop/schema/journeys';
import { contentFile, SourceKeys, Wording } from './content-file';

/** An entry of the palette: a kind of touchpoint with the lane and the channel it usually has. */
export const TouchpointKind = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  label: Wording,
  lane: Lane,
  channel: z.string(),
  source: SourceKeys,
});
export type TouchpointKind = z.infer<typeof TouchpointKind>;

/** The palette of the journey map, by lane. */
export const touchpointKinds: readonly TouchpointKind[] = contentFile(TouchpointKind).parse(touchpointKindsFile).items;
