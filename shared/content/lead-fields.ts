import { z } from 'zod';
import leadFieldsFile from '../../resources/content/lead-fields.json';
import { contentFile, SourceKeys, Wording } from './content-file';

/** A field that a lead can be asked to bring along when it is handed over. */
export const LeadFieldContent = z.strictObject({
  id: z.string().regex(/^DC\d+$/),
  label: Wording,
  /** What to keep in mind about it. */
  hint: Wording.optional(),
  source: SourceKeys,
});
export type LeadFieldContent = z.infer<typeof LeadFieldContent>;

/** The ten fields of a complete lead; a workshop adds its own in words. */
export const leadFields: readonly LeadFieldContent[] = contentFile(LeadFieldContent).parse(leadFieldsFile).items;

/** A required field in words: the label of the library, or the room's own words as they are. */
export const leadFieldLabel = (field: string): string => leadFields.find(({ id }) => id === field)?.label ?? field;
