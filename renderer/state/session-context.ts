import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Command } from '../../shared/commands/command';
import { invariant } from '../../shared/invariant';
import type { Workshop } from '../../shared/workshop/schema';
import type { SessionState, WorkshopSession } from './workshop-session';

export const SessionContext = createContext<WorkshopSession | null>(null);

/** The open workshop's session; only inside a workshop screen. */
export function useSession(): WorkshopSession {
  return invariant(use(SessionContext), 'workshop screens are rendered inside a session');
}

/** A part of the open document. The selector must return something that stays the same while the document does. */
export function useWorkshop<T>(selector: (workshop: Workshop) => T): T {
  return useStore(useSession().store, (state) => selector(state.history.workshop));
}

/** A part of the session itself: save state, what can be undone. */
export function useSessionState<T>(selector: (state: SessionState) => T): T {
  return useStore(useSession().store, selector);
}

/** The one way to change the open document. */
export function useDispatch(): (command: Command) => boolean {
  return useSession().dispatch;
}
