import { z } from 'zod';

/** Where the audience window stands: `lost` when the display that it filled is gone, `same` when it shares the console's. */
export const RoomStatus = z.strictObject({
  state: z.enum(['closed', 'open', 'lost']),
  display: z.enum(['other', 'same', 'none']),
  /** How many displays there are; 1 in a browser, which cannot tell. */
  displays: z.int().min(0),
  canSwap: z.boolean(),
});
export type RoomStatus = z.infer<typeof RoomStatus>;

/** What came of opening the audience window; `blocked` when the browser refuses new windows. */
export const RoomOpening = z.enum(['opened', 'blocked']);
export type RoomOpening = z.infer<typeof RoomOpening>;

/** No audience window, as far as one knows. */
export const ROOM_CLOSED: RoomStatus = { state: 'closed', display: 'none', displays: 1, canSwap: false };
