import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command } from '../../shared/commands/command';
import { change, type Changed, type History, redo, undo } from '../../shared/history/history';
import type { Clock } from '../../shared/clock';
import type { OpenSink } from '../storage/change-sink';
import type { SaveState } from '../storage/save-state';

/** What the screen sees of an open workshop. */
export interface SessionState {
  readonly history: History;
  readonly save: SaveState;
}

/** One open workshop: its document, its history and the one way to change it. */
export interface WorkshopSession {
  readonly store: StoreApi<SessionState>;
  /** Applies a command at once on screen and sends the change to safety; false when it changed nothing. */
  dispatch(command: Command): boolean;
  undo(): void;
  redo(): void;
  flush(): Promise<void>;
  retry(): void;
}

/** Opens a session on a history that was read from the store. */
export function openSession(history: History, save: SaveState, clock: Clock, openSink: OpenSink): WorkshopSession {
  const store = createStore<SessionState>(() => ({ history, save }));
  const sink = openSink((next) => store.setState({ save: next }));
  const take = (changed: Changed | null): boolean => {
    if (!changed) return false;
    store.setState({ history: changed.history });
    sink.push(changed.history, changed.change);
    return true;
  };
  const now = (): History => store.getState().history;
  return {
    store,
    dispatch: (command) => take(change(now(), command, clock.now())),
    undo: () => void take(undo(now(), clock.now())),
    redo: () => void take(redo(now(), clock.now())),
    flush: () => sink.flush(),
    retry: () => sink.retry(),
  };
}
