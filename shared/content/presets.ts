import { z } from 'zod';
import presetsFile from '../../resources/content/presets.json';
import { AgendaItem, Preset } from '../workshop/schema/setup';
import { contentFile, SourceKeys, Wording } from './content-file';

/** An agenda for a room with so much time; its time boxes fill the time exactly. */
export const PresetContent = z
  .strictObject({
    id: Preset,
    minutesAvailable: z.int().min(1),
    items: z.array(z.strictObject({ stage: AgendaItem.shape.stage, title: Wording, minutes: z.int().min(1) })),
    source: SourceKeys,
  })
  .refine(({ minutesAvailable, items }) => items.reduce((sum, { minutes }) => sum + minutes, 0) === minutesAvailable, {
    message: 'the time boxes do not add up to the time available',
  });
export type PresetContent = z.infer<typeof PresetContent>;

/** The agenda presets, one for each `Preset`. */
export const presets: readonly PresetContent[] = contentFile(PresetContent).parse(presetsFile).items;
