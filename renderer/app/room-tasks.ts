import { t } from '../i18n/i18n';
import { toast, type ToastRequest } from '../ui/toast';
import type { AppModel } from './app-model';

/** Opens the room display, and says so when the browser does not allow it. */
export async function openRoom(app: AppModel): Promise<void> {
  const isBlocked = (await app.room.open()) === 'blocked';
  if (isBlocked) say(app, { message: t('room.blocked'), tone: 'attention', timeout: null });
  else say(app, { message: t('room.opened') });
}

/** Closes the room display. */
export async function closeRoom(app: AppModel): Promise<void> {
  await app.room.close();
  say(app, { message: t('room.closed') });
}

/** Makes the room display blank, or lets it show again. */
export function toggleBlank(app: AppModel): void {
  const blank = !app.room.store.getState().blank;
  app.room.setBlank(blank);
  say(app, { message: t(blank ? 'room.blanked' : 'room.unblanked') });
}

/** Keeps the picture in the room while the console moves on, or lets it follow again. */
export function toggleFreeze(app: AppModel): void {
  const frozen = app.room.store.getState().frozen === null;
  app.room.setFrozen(frozen);
  say(app, { message: t(frozen ? 'room.wasFrozen' : 'room.unfrozen') });
}

/** Exchanges the displays of the console and of the room. */
export async function swapDisplays(app: AppModel): Promise<void> {
  await app.room.swap();
  say(app, { message: t('room.swapped') });
}

/** What was said of the room display last; the next word takes its place. */
const said = new WeakMap<AppModel, () => void>();

function say(app: AppModel, request: ToastRequest): void {
  said.get(app)?.();
  said.set(app, toast(request));
}
