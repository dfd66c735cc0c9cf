import type { RoomBridge } from '../../shared/ipc/room-bridge';
import { RoomPicture } from '../../shared/room/scene';
import { consoleLock, hold, RoomMessage, roomLock, whenReleased } from './room-channel';

declare global {
  interface Window {
    /** Put there by the preload of the audience window; missing in a browser tab. */
    readonly parleyRoom?: RoomBridge;
  }
}

/** Calls back with each picture that the console sends to this audience window; null while there is no console. What is no picture is passed over. */
export function listenToConsole(show: (picture: RoomPicture | null) => void): void {
  if (window.parleyRoom) {
    window.parleyRoom.onPicture((raw) => {
      const read = RoomPicture.safeParse(raw);
      if (read.success) show(read.data);
    });
    return;
  }
  const name = window.location.hash.slice(1);
  if (name.startsWith('parley-room-')) void listenToTab(name, show);
}

async function listenToTab(name: string, show: (picture: RoomPicture | null) => void): Promise<void> {
  await hold(roomLock(name));
  const channel = new BroadcastChannel(name);
  let asked = 0;
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const read = RoomMessage.safeParse(data);
    if (!read.success) return;
    if (read.data.kind === 'picture') show(read.data.picture);
    if (read.data.kind === 'close') window.close();
    if (read.data.kind !== 'anyone') return;
    asked += 1;
    channel.postMessage('hello');
  });
  channel.postMessage('hello');
  void stayAwake();
  for (let before = -1; before !== asked;) {
    await whenReleased(consoleLock(name));
    before = asked;
    show(null);
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  }
  window.close();
}

/** Keeps the display on where the browser can; it lets go when the tab is hidden, so it is asked again when it is shown. */
async function stayAwake(): Promise<void> {
  const ask = () => navigator.wakeLock?.request('screen').catch(() => null);
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && ask()));
  await ask();
}

/** How long a console may take to be loaded again. */
const PATIENCE_MS = 10_000;
