import { ROOM_CLOSED, type RoomStatus } from '../../shared/room/room-display';
import type { RoomPicture } from '../../shared/room/scene';
import type { RoomDisplay } from './desktop';
import { consoleLock, RoomHello, roomLock, type RoomMessage, whenReleased, hold } from './room-channel';

/**
 * The audience window as a second tab. The two find each other by a random name that is kept for as long as the console's tab, so that
 * a console that is loaded again finds its audience; each learns from a lock of the other that it is gone, however it went.
 */
export function browserRoom(): RoomDisplay {
  let connected: RoomDisplay | null = null;
  const room = () => (connected ??= connect(channelName()));
  return {
    open: () => room().open(),
    close: () => room().close(),
    swap: () => room().swap(),
    show: (picture) => room().show(picture),
    onStatus: (listener) => room().onStatus(listener),
  };
}

function connect(name: string): RoomDisplay {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<(status: RoomStatus) => void>();
  let status = ROOM_CLOSED;
  let latest: RoomPicture | null = null;

  const say = (message: RoomMessage) => channel.postMessage(message);
  const become = (next: RoomStatus) => {
    if (next === status) return;
    status = next;
    for (const listener of listeners) listener(status);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!RoomHello.safeParse(data).success) return;
    if (latest) say({ kind: 'picture', picture: latest });
    if (status === OPEN) return;
    become(OPEN);
    void whenReleased(roomLock(name)).then(() => become(ROOM_CLOSED));
  });
  const held = hold(consoleLock(name));
  void held.then(() => say({ kind: 'anyone' }));

  return {
    async open() {
      // Opening a window stops the page for a moment, and a lock that is granted in that moment is lost.
      await held;
      return status === OPEN || openTab(name) ? 'opened' : 'blocked';
    },
    close: async () => say({ kind: 'close' }),
    swap: async () => {},
    async show(picture) {
      latest = picture;
      say({ kind: 'picture', picture });
    },
    onStatus(listener) {
      listeners.add(listener);
      listener(status);
      return () => void listeners.delete(listener);
    },
  };
}

/** A window of its own can be drawn to the projector, unlike a tab. */
const openTab = (name: string): boolean =>
  window.open(`room.html#${name}`, name, 'popup,width=960,height=540') !== null;

function channelName(): string {
  const name = sessionStorage.getItem(NAME_KEY) ?? `parley-room-${crypto.randomUUID()}`;
  sessionStorage.setItem(NAME_KEY, name);
  return name;
}

const NAME_KEY = 'parley.room';
/** On which display a tab is, a browser does not tell. */
const OPEN: RoomStatus = { ...ROOM_CLOSED, state: 'open', display: 'same' };
