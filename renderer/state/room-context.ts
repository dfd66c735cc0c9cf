import { createContext, use, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { RoomFocus } from '../../shared/room/focus';
import type { Side } from '../../shared/side';
import type { RoomSession } from './room-session';

export const RoomContext = createContext<RoomSession | null>(null);

/** Lets the room display follow what this screen looks at, for as long as it is there. */
export function useRoomFocus(focus: RoomFocus | null): void {
  const room = use(RoomContext);
  const key = JSON.stringify(focus);
  useEffect(() => {
    const looksAt = JSON.parse(key) as RoomFocus | null;
    return looksAt === null ? undefined : room?.lookAt(looksAt);
  }, [room, key]);
}

/** Keeps everything but the progress of both sides off the room display while this side writes on this screen. */
export function useRoomWriting(side: Side): void {
  const room = use(RoomContext);
  useEffect(() => room?.letWrite(side), [room, side]);
}

/** Shows one thing of this screen on the room display; null while the display is closed, so that nothing offers it then. */
export function useShowInRoom(): ((focus: RoomFocus) => void) | null {
  const room = use(RoomContext);
  const isOpen = useStore(room?.store ?? NO_ROOM, (state) => state?.status.state === 'open');
  return room && isOpen ? room.pointAt : null;
}

const NO_ROOM = createStore<null>(() => null);
