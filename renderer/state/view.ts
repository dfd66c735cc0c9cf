import { z } from 'zod';
import { WorkshopId } from '../../shared/ids';
import { Stage } from '../../shared/workshop/stage';
import { RememberedColumns } from './remembered-columns';

/** Where the person is: the library, or a stage of one workshop. */
export const View = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('library') }),
  z.strictObject({ screen: z.literal('workshop'), workshopId: WorkshopId, stage: Stage }),
]);
export type View = z.infer<typeof View>;

export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

/** What a later start comes back to. */
export const Place = z.strictObject({
  view: View,
  theme: Theme,
  railCollapsed: z.boolean(),
  guideOpen: z.boolean(),
  /** How the columns of imported files were given to fields, newest first. */
  importColumns: z.array(RememberedColumns).default([]),
});
export type Place = z.infer<typeof Place>;

/** Where the first start begins. */
export const FIRST_PLACE: Place = {
  view: { screen: 'library' },
  theme: 'system',
  railCollapsed: false,
  guideOpen: true,
  importColumns: [],
};

/** Reads what an earlier start remembered; anything unreadable means starting at the library. */
export function readPlace(text: string | null): Place {
  try {
    return Place.parse(JSON.parse(text ?? ''));
  } catch {
    // A place is a convenience: an older or broken one is not worth a message.
    return FIRST_PLACE;
  }
}
