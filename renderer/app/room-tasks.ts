import { t } from '../i18n/i18n';
import type { RoomSession } from '../state/room-session';
import { isAnotherWorkshop, isHidden, type RoomState } from '../state/room-state';
import { toast, type ToastRequest } from '../ui/toast';
import type { AppModel } from './app-model';

/** Opens the room display, and says so when the browser does not allow it. */
export async function openRoom(app: AppModel): Promise<void> {
  closing.delete(app.room);
  const isBlocked = (await app.room.open()) === 'blocked';
  if (isBlocked) say(app.room, { message: t('room.blocked'), tone: 'attention', timeout: null });
  else say(app.room, { message: t('room.opened') });
}

/** Closes the room display. */
export async function closeRoom(app: AppModel): Promise<void> {
  closing.add(app.room);
  await app.room.close();
  say(app.room, { message: t('room.closed') });
}

/** Says what becomes of the room display without anybody here having asked for it. */
export function watchRoom(room: RoomSession): void {
  room.store.subscribe((now, before) => {
    const isClosed = now.status.state === 'closed' && before.status.state !== 'closed';
    if (isClosed && !closing.delete(room)) say(room, { message: t('room.wasClosed') });
    if (isKeptBack(now) && !isKeptBack(before)) say(room, { message: t('room.another'), timeout: null });
    if (!isKeptBack(now) && isKeptBack(before)) said.get(room)?.();
  });
}

/** Makes the room display blank, or lets it show again. */
export function toggleBlank(app: AppModel): void {
  const blank = !isHidden(app.room.store.getState());
  app.room.setBlank(blank);
  say(app.room, { message: t(blank ? 'room.blanked' : 'room.unblanked') });
}

/** Keeps the picture in the room while the console moves on, or lets it follow again. */
export function toggleFreeze(app: AppModel): void {
  const frozen = app.room.store.getState().frozen === null;
  app.room.setFrozen(frozen);
  say(app.room, { message: t(frozen ? 'room.wasFrozen' : 'room.unfrozen') });
}

/** Exchanges the displays of the console and of the room. */
export async function swapDisplays(app: AppModel): Promise<void> {
  await app.room.swap();
  say(app.room, { message: t('room.swapped') });
}

/** What was said of the room display last; the next word takes its place. */
const said = new WeakMap<RoomSession, () => void>();

/** The displays that are being closed from here. */
const closing = new WeakSet<RoomSession>();

const isKeptBack = (state: RoomState): boolean => state.status.state === 'open' && isAnotherWorkshop(state);

function say(room: RoomSession, request: ToastRequest): void {
  said.get(room)?.();
  said.set(room, toast(request));
}
