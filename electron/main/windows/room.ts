import { type BrowserWindow, powerSaveBlocker, type Session } from 'electron';
import { ROOM_PICTURE } from '../../../shared/ipc/room-bridge';
import type { RoomStatus } from '../../../shared/room/room-display';
import type { RoomPicture } from '../../../shared/room/scene';
import type { Displays } from './displays';
import {
  afterChange,
  afterShowing,
  type Desk,
  displayUnder,
  openedOn,
  type RoomPlace,
  statusOf,
  swapped,
} from './room-place';
import { createRoomWindow, fill, float, middleOf } from './room-window';
import type { Area } from './window-place';

/** The audience window, as the console commands it. */
export interface Room {
  now(): RoomStatus;
  open(): void;
  close(): void;
  swap(): void;
  show(picture: RoomPicture): void;
}

/** What the room is made of. */
export interface RoomParts {
  readonly console: BrowserWindow;
  readonly displays: Displays;
  /** The session of the audience page, apart from the console's. */
  readonly session: Session;
  readonly address: string;
  readonly tell: (status: RoomStatus) => void;
}

/** Keeps the audience window where it belongs, whatever happens to the displays; it goes with the console. */
export function roomOver({ console, displays, session, address, tell }: RoomParts): Room {
  const awake = keepAwake();
  let place: RoomPlace = { kind: 'closed' };
  let window: BrowserWindow | null = null;
  let latest: RoomPicture | null = null;
  let told = '';

  const desk = (): Desk => {
    const all = displays.all();
    return { displays: all, consoleId: displayUnder(console.getBounds(), all)?.id ?? 0 };
  };
  const tellNews = () => {
    if (console.isDestroyed()) return;
    const status = statusOf(place, desk());
    if (JSON.stringify(status) === told) return;
    told = JSON.stringify(status);
    tell(status);
  };
  const deliver = () => {
    const isBlank = place.kind === 'lost' || (place.kind === 'filling' && place.isBlank);
    const picture = isBlank ? BLANK : latest;
    if (window && picture) window.webContents.send(ROOM_PICTURE, picture);
  };
  const forget = () => {
    window = null;
    latest = null;
    place = { kind: 'closed' };
    awake.stop();
    tellNews();
  };
  const make = (bounds: Area): BrowserWindow => {
    const made = createRoomWindow(session, address, bounds);
    made.webContents.on('did-finish-load', deliver);
    // Some systems move a window off a vanished display before they tell that it vanished.
    made.on('move', () => (isUprooted(place, desk()) ? reconsider() : tellNews()));
    made.once('closed', forget);
    return made;
  };
  const goTo = (next: RoomPlace) => {
    const before = place;
    place = next;
    if (next.kind === 'lost') {
      window?.hide();
      // The console may be in another workshop by the time there is a display again.
      latest = null;
    }
    deliver();
    if (next.kind === 'floating' && before.kind !== 'floating') {
      const display = boundsOf(desk(), desk().consoleId);
      float((window ??= make(middleOf(display))), display);
    }
    if (next.kind === 'filling') {
      const display = boundsOf(desk(), next.displayId);
      fill((window ??= make(display)), display);
    }
    if (next.kind === 'lost') awake.stop();
    else awake.start();
    tellNews();
  };
  /** Looks at the displays anew; one that changed its size is filled again. */
  const reconsider = (mayHaveNewSize = false) => {
    if (place.kind === 'closed' || console.isDestroyed()) return tellNews();
    const next = afterChange(place, desk());
    if (next !== place || (mayHaveNewSize && next.kind === 'filling')) goTo(next);
    else tellNews();
  };

  displays.onChange(() => reconsider(true));
  console.on('move', tellNews);
  console.once('closed', () => window?.destroy());
  return {
    now: () => statusOf(place, desk()),
    open: () => goTo(openedOn(desk())),
    close: () => window?.destroy(),
    swap() {
      const next = swapped(place, desk());
      if (next.place === place) return;
      if (next.consoleTo) moveTo(console, next.consoleTo.bounds);
      goTo(next.place);
      console.focus();
    },
    show(picture) {
      latest = picture;
      place = afterShowing(place);
      deliver();
    },
  };
}

const isUprooted = (place: RoomPlace, { displays }: Desk): boolean =>
  place.kind === 'filling' && !displays.some(({ id }) => id === place.displayId);

/** The display is kept on while there is something to see. */
function keepAwake() {
  let id: number | null = null;
  return {
    start: () => void (id ??= powerSaveBlocker.start('prevent-display-sleep')),
    stop() {
      if (id !== null) powerSaveBlocker.stop(id);
      id = null;
    },
  };
}

/** Moves a window to another display; one that fills its display fills the other. */
function moveTo(window: BrowserWindow, display: Area): void {
  const { isMaximized, isFull } = { isMaximized: window.isMaximized(), isFull: window.isFullScreen() };
  if (isFull) window.setFullScreen(false);
  if (isMaximized) window.unmaximize();
  const { width, height } = window.getNormalBounds();
  window.setBounds({
    x: display.x,
    y: display.y,
    width: Math.min(width, display.width),
    height: Math.min(height, display.height),
  });
  if (isMaximized) window.maximize();
  if (isFull) window.setFullScreen(true);
}

const boundsOf = ({ displays }: Desk, id: number): Area =>
  displays.find((display) => display.id === id)?.bounds ?? { x: 0, y: 0, width: 960, height: 540 };

const BLANK: RoomPicture = { scene: { kind: 'blank' }, timer: null };
