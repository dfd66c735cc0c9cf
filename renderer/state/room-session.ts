import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RoomFocus } from '../../shared/room/focus';
import { BLANK_PICTURE } from '../../shared/room/project';
import type { RoomOpening } from '../../shared/room/room-display';
import type { Side } from '../../shared/side';
import type { RoomDisplay } from '../desktop/desktop';
import {
  afresh,
  arrived,
  blanked,
  moved,
  ROOM_AT_START,
  type RoomPlace,
  type RoomState,
  roomPicture,
  underBlank,
} from './room-state';
import type { WorkshopSession } from './workshop-session';

/** The console's control of the room display. */
export interface RoomSession {
  readonly store: StoreApi<RoomState>;
  /** Opens the display; it follows the console. */
  open(): Promise<RoomOpening>;
  close(): Promise<void>;
  swap(): Promise<void>;
  /** Shows one thing whatever the console does; null follows the console again. */
  pin(focus: RoomFocus | null): void;
  setBlank(blank: boolean): void;
  setFrozen(frozen: boolean): void;
  /** Tells where the console is now; null in the library. */
  goTo(place: RoomPlace | null): void;
  /** Shows one thing of this screen until the console moves on; what was chosen before gives way. */
  pointAt(focus: RoomFocus): void;
  /** Tells what the screen looks at, until the returned function is called or another screen says something else. */
  lookAt(focus: RoomFocus): () => void;
  /** Tells that this side writes on this screen, until the returned function is called. */
  letWrite(side: Side): () => void;
}

/** Starts the control of the room display. The display is only ever told what is new, and holds nothing while it is closed. */
export function openRoomSession(display: RoomDisplay): RoomSession {
  const store = createStore<RoomState>(() => ROOM_AT_START);
  const { getState } = store;
  const { show, showSoon } = sender(display, store);
  const change = (next: Partial<RoomState>): void => store.setState(next);
  const changeAndShow = (next: Partial<RoomState>): void => {
    change(next);
    show();
  };
  let stopDocument = (): void => undefined;
  display.onStatus((status) => {
    const before = getState().status.state;
    change({ status, ...(before === 'closed' && status.state === 'open' ? afresh(getState()) : {}) });
    if (status.state !== before) show(true);
  });
  return {
    store,
    open: () => display.open(),
    close: () => display.close(),
    swap: () => display.swap(),
    pin: (pinned) => changeAndShow({ pinned }),
    setBlank: (blank) => changeAndShow(blanked(getState(), blank)),
    setFrozen: (frozen) => changeAndShow({ frozen: frozen ? underBlank(getState()) : null }),
    goTo(place) {
      const before = getState().place;
      if (before?.session === place?.session && before?.stage === place?.stage) return;
      const isSame = before?.session === place?.session;
      if (!isSame) stopDocument();
      change(isSame ? moved(getState(), place) : arrived(getState(), place));
      if (!isSame && place) stopDocument = watchDocument(place.session, store, showSoon);
      if (isSame) showSoon();
      else show();
    },
    pointAt: (focus) => changeAndShow({ looksAt: focus, pinned: null }),
    lookAt(focus) {
      change({ looksAt: focus });
      showSoon();
      return () => {
        if (getState().looksAt !== focus) return;
        change({ looksAt: null });
        showSoon();
      };
    },
    letWrite(side) {
      changeAndShow({ writing: [...getState().writing, side], pinned: null });
      return () => {
        const { writing } = getState();
        change({ writing: writing.toSpliced(writing.indexOf(side), 1) });
        showSoon();
      };
    },
  };
}

/** Steps of the console that belong together reach the room as one: a screen that gives way to another is not seen in between. */
const TOGETHER_MS = 40;

/** Tells the display what belongs on it, at once or when the console has come to rest, and never the same twice. */
function sender(display: RoomDisplay, store: StoreApi<RoomState>) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (again = false): void => {
    clearTimeout(waiting);
    const state = store.getState();
    if (state.status.state === 'lost') return;
    const picture = state.status.state === 'open' ? roomPicture(state) : BLANK_PICTURE;
    const isNew = JSON.stringify(picture) !== JSON.stringify(state.shown);
    if (isNew) store.setState({ shown: picture });
    if (isNew || again) void display.show(picture);
  };
  const showSoon = (): void => {
    clearTimeout(waiting);
    if (store.getState().status.state === 'open') waiting = setTimeout(show, TOGETHER_MS);
  };
  return { show: (again?: boolean) => show(again), showSoon };
}

/** Follows the open document. The reveal is for everybody to see: whatever was chosen to be shown gives way to it. */
function watchDocument(session: WorkshopSession, store: StoreApi<RoomState>, changed: () => void): () => void {
  return session.store.subscribe(({ history }, before) => {
    const [now, then] = [history.workshop, before.history.workshop];
    if (now === then) return;
    if (now.diagnosis.revealedAt !== null && then.diagnosis.revealedAt === null) {
      store.setState({ pinned: null });
    }
    changed();
  });
}
