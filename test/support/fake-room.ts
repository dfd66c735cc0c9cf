import type { RoomDisplay } from '../../renderer/desktop/desktop';
import { ROOM_CLOSED, type RoomStatus } from '../../shared/room/room-display';
import type { RoomPicture } from '../../shared/room/scene';

/** An audience window in memory, on a second display. */
export interface FakeRoom extends RoomDisplay {
  /** Every picture that it was told to show, the latest last. */
  readonly pictures: readonly RoomPicture[];
  /** Puts it in a state of its own accord, as a vanished display does. */
  become(status: RoomStatus): void;
}

export function fakeRoom(): FakeRoom {
  const listeners = new Set<(status: RoomStatus) => void>();
  const pictures: RoomPicture[] = [];
  let status: RoomStatus = { ...ROOM_CLOSED, displays: 2 };
  const become = (next: RoomStatus) => {
    status = next;
    for (const listener of listeners) listener(status);
  };
  return {
    pictures,
    become,
    async open() {
      become({ state: 'open', display: 'other', displays: 2, canSwap: true });
      return 'opened';
    },
    close: async () => become({ ...ROOM_CLOSED, displays: 2 }),
    swap: async () => undefined,
    show: async (picture) => void pictures.push(picture),
    onStatus(listener) {
      listeners.add(listener);
      listener(status);
      return () => void listeners.delete(listener);
    },
  };
}
