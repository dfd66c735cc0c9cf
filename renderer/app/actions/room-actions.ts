import { t } from '../../i18n/i18n';
import { isHidden } from '../../state/room-state';
import { closeRoom, openRoom, swapDisplays, toggleBlank, toggleFreeze } from '../room-tasks';
import { isChoicePossible, ROOM_CHOICES } from '../room-choices';
import type { Action } from './action';
import { hasSession } from './open-stage';

type App = Parameters<Action['run']>[0];

const room = (app: App) => app.room.store.getState();
const isOpen = (app: App): boolean => room(app).status.state === 'open';

/** What can be done with the room display from anywhere, also while typing. */
export const roomActions: readonly Action[] = [
  {
    id: 'room.open',
    section: 'room',
    label: (app) => t(isOpen(app) ? 'room.close' : 'room.open'),
    words: 'projector audience window beamer screen',
    shortcut: 'Mod+Shift+D',
    isEnabled: (app) => hasSession(app) || isOpen(app),
    run: (app) => (isOpen(app) ? closeRoom(app) : openRoom(app)),
  },
  {
    id: 'room.blank',
    section: 'room',
    label: (app) => t(isHidden(room(app)) ? 'room.unblank' : 'room.blank'),
    words: 'black hide projector',
    shortcut: 'Mod+Shift+B',
    isEnabled: isOpen,
    run: toggleBlank,
  },
  {
    id: 'room.freeze',
    section: 'room',
    label: (app) => t(room(app).frozen ? 'room.unfreeze' : 'room.freeze'),
    words: 'hold keep projector',
    shortcut: 'Mod+Shift+F',
    isEnabled: (app) => isOpen(app) && hasSession(app),
    run: toggleFreeze,
  },
  {
    id: 'room.swap',
    section: 'room',
    label: () => t('room.swap'),
    words: 'exchange screens monitor projector',
    shortcut: 'Mod+Shift+X',
    isEnabled: (app) => room(app).status.canSwap,
    run: swapDisplays,
  },
  ...ROOM_CHOICES.map((choice): Action => ({
    id: `room.show.${choice}`,
    section: 'room',
    label: () => t('room.show.named', { what: t(`room.focus.${choice}`) }),
    words: 'projector pin',
    isEnabled: (app) => isOpen(app) && isChoicePossible(room(app), choice),
    run: (app) => app.room.pin({ kind: choice }),
  })),
  {
    id: 'room.follow',
    section: 'room',
    label: () => t('room.follow'),
    words: 'projector unpin',
    isEnabled: (app) => isOpen(app) && room(app).pinned !== null,
    run: (app) => app.room.pin(null),
  },
];
