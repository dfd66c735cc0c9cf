import { addMinutes, canStartOrPause, finish, startOrPause } from '../../features/running/timer-tasks';
import { t } from '../../i18n/i18n';
import { systemClock } from '../../state/clock';
import type { WorkshopSession } from '../../state/workshop-session';
import { toast } from '../../ui/toast';
import type { Action } from './action';
import { hasSession } from './open-stage';

type App = Parameters<Action['run']>[0];

/** What a facilitator does while the room works, from anywhere and also while typing. */
export const runningActions: readonly Action[] = [
  {
    id: 'run.timer',
    section: 'run',
    label: () => t('action.timer'),
    words: 'clock countdown stop go on resume',
    shortcut: 'Mod+Shift+Y',
    isEnabled: (app) => withSession(app, (session) => canStartOrPause(documentOf(session))),
    run: (app) => void withSession(app, (session) => startOrPause(session, systemClock.now())),
  },
  {
    id: 'run.plusMinute',
    section: 'run',
    label: () => t('action.timer.plus'),
    words: 'clock longer extend',
    shortcut: 'Mod+Shift+M',
    isEnabled: isTimed,
    run: (app) => void withSession(app, (session) => addMinutes(session, 1)),
  },
  {
    id: 'run.finishStep',
    section: 'run',
    label: () => t('action.timer.finish'),
    words: 'clock done agenda',
    shortcut: 'Mod+Shift+G',
    isEnabled: isTimed,
    run: (app) =>
      void withSession(app, (session) => {
        finish(session, systemClock.now());
        toast({ message: t('running.timer.finished') });
      }),
  },
  {
    id: 'run.park',
    section: 'run',
    label: () => t('action.park'),
    words: 'parking lot later aside',
    shortcut: 'Mod+Shift+K',
    isEnabled: hasSession,
    run: (app) => app.show('parking-lot'),
  },
];

function isTimed(app: App): boolean {
  return withSession(app, (session) => documentOf(session).running.timer !== null);
}

/** What `then` says of the open workshop; false when none is open. */
function withSession<T>(app: App, then: (session: WorkshopSession) => T): T | false {
  const { session } = app.store.getState();
  return session !== null && then(session);
}

const documentOf = (session: WorkshopSession) => session.store.getState().history.workshop;
