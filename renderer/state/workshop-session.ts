import { freeze } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '../../shared/clock';
import type { Command } from '../../shared/commands/command';
import { change, type Changed, type History, redo, undo } from '../../shared/history/history';
import type { WorkshopId } from '../../shared/ids';
import type { OpenSink } from '../storage/change-sink';
import type { SaveState } from '../storage/save-state';

/** What the screen sees of an open workshop. */
export interface SessionState {
  readonly history: History;
  readonly save: SaveState;
}

/** One open workshop: its document, its history and the one way to change it. */
export interface WorkshopSession {
  readonly id: WorkshopId;
  readonly store: StoreApi<SessionState>;
  /** Applies a command at once on screen and sends the change to safety; false when it changed nothing. */
  dispatch(command: Command): boolean;
  undo(): void;
  redo(): void;
  /** Resolves with whether everything is safe. */
  flush(): Promise<boolean>;
  retry(): void;
  /** Ends the session: whoever still holds it cannot change the workshop any more. */
  close(): void;
}

/** Opens a session on a history that was read from the store. */
export function openSession(history: History, save: SaveState, clock: Clock, openSink: OpenSink): WorkshopSession {
  // The first edit would freeze all of it otherwise, in the midst of somebody's typing.
  freeze(history.workshop, true);
  const store = createStore<SessionState>(() => ({ history, save }));
  const sink = openSink((next) => store.setState({ save: next }));
  let isClosed = false;
  const take = (next: (history: History) => Changed | null): boolean => {
    const changed = isClosed ? null : next(store.getState().history);
    if (!changed) return false;
    store.setState({ history: changed.history });
    sink.push(changed.history, changed.change);
    return true;
  };
  return {
    id: history.workshop.id,
    store,
    dispatch: (command) => take((present) => change(present, command, clock.now())),
    undo: () => void take((present) => undo(present, clock.now())),
    redo: () => void take((present) => redo(present, clock.now())),
    flush: () => sink.flush(),
    retry: () => sink.retry(),
    close() {
      isClosed = true;
      sink.close();
    },
  };
}
