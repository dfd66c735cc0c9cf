import { z } from 'zod';
import { RoomPicture } from '../../shared/room/scene';

/** All that the audience tab ever says: that it is there. */
export const RoomHello = z.literal('hello');

/** What the console's tab says to it. */
export const RoomMessage = z.discriminatedUnion('kind', [
  /** Asked by a console that was loaded again. */
  z.strictObject({ kind: z.literal('anyone') }),
  z.strictObject({ kind: z.literal('picture'), picture: RoomPicture }),
  z.strictObject({ kind: z.literal('close') }),
]);
export type RoomMessage = z.infer<typeof RoomMessage>;

/** Held by the audience tab while it is there. */
export const roomLock = (name: string): string => `${name}/room`;

/** Held by the console's tab while it is there. */
export const consoleLock = (name: string): string => `${name}/console`;

/** Takes a lock and keeps it for as long as this tab is there. */
export function hold(lock: string): Promise<void> {
  return new Promise((held) => {
    void navigator.locks.request(lock, () => {
      held();
      return new Promise(() => {});
    });
  });
}

/** Waits until the tab that holds the lock is gone; no longer than a moment when none does. */
export const whenReleased = (lock: string): Promise<void> => navigator.locks.request(lock, async () => {});
