import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Kit } from '../../shared/content/kit';
import type { WorkshopId } from '../../shared/ids';
import type { Stage } from '../../shared/workshop/stage';
import type { Desktop } from '../desktop/desktop';
import type { Keeping } from '../features/library/KeepDialogs';
import type { ImportAnswer, Incoming } from '../features/library/import/incoming';
import type { Library } from '../state/library';
import type { RememberedColumns } from '../state/remembered-columns';
import { openRoomSession, type RoomSession } from '../state/room-session';
import type { Place, Theme, View } from '../state/view';
import type { WorkshopSession } from '../state/workshop-session';
import type { WorkshopHead } from '../storage/head';
import type { StartNotice } from '../storage/start';
import { commitTyping } from '../ui/pending-commit';
import { watchRoom } from './room-tasks';

/** What floats above the screen. */
export type Overlay = 'palette' | 'shortcuts' | 'new-workshop' | 'parking-lot' | 'hand-over' | 'take-home' | null;

/** What the app as a whole knows. */
export interface AppState extends Place {
  readonly session: WorkshopSession | null;
  readonly heads: readonly WorkshopHead[];
  readonly notices: readonly StartNotice[];
  readonly overlay: Overlay;
  /** The place on the stage that navigation asked for, until the frame has gone there. */
  readonly target: string | null;
  /** A workshop that could not be opened, to be said once. */
  readonly unopened: WorkshopId | null;
  /** A workshop file that waits for a decision, and what takes it. */
  readonly incoming: { readonly file: Incoming; readonly answer: (answer: ImportAnswer) => void } | null;
  /** What is being done with the library as a whole. */
  readonly keeping: Keeping;
  /** A kit that was opened as a file and waits for a decision on the open workshop. */
  readonly kit: Kit | null;
  /** Words that stand in the place of everything else, while nothing may be changed. */
  readonly curtain: string | null;
  /** The private notes were folded away by hand: no stage opens them by itself until the next start. */
  readonly notesFolded: boolean;
}

/** The app as a whole: where the person is, which workshop is open, and how to get elsewhere. */
export interface AppModel {
  readonly store: StoreApi<AppState>;
  readonly library: Library;
  readonly desktop: Desktop;
  readonly room: RoomSession;
  openWorkshop(id: WorkshopId, stage?: Stage): Promise<void>;
  goToStage(stage: Stage, target?: string): void;
  goToLibrary(): Promise<void>;
  show(overlay: Overlay): void;
  /** Shows what is in a file and resolves with what to do with it. */
  ask(file: Incoming): Promise<ImportAnswer>;
  setTheme(theme: Theme): void;
  rememberColumns(columns: readonly RememberedColumns[]): void;
  toggle(what: 'railCollapsed' | 'guideOpen'): void;
  dismissNotice(notice: StartNotice): void;
  reachedTarget(): void;
}

/** Everything the model is made of. */
export interface AppParts {
  readonly desktop: Desktop;
  readonly library: Library;
  readonly place: Place;
  readonly heads: readonly WorkshopHead[];
  readonly notices: readonly StartNotice[];
  /** Called with a workshop that was left while its newest edits are not safe. */
  readonly leftBehind: (session: WorkshopSession) => void;
}

/** Makes the model; it remembers the place on every change of it. */
export function createAppModel({ desktop, library, place, heads, notices, leftBehind }: AppParts): AppModel {
  const store = createStore<AppState>(() => ({
    ...place,
    view: { screen: 'library' },
    session: null,
    heads,
    notices,
    overlay: null,
    target: null,
    unopened: null,
    curtain: null,
    incoming: null,
    keeping: null,
    kit: null,
    notesFolded: false,
  }));
  store.subscribe((state, before) => {
    if (isMoved(state, before)) void desktop.rememberView(JSON.stringify(placeOf(state)));
  });
  const room = openRoomSession(desktop.room);
  watchRoom(room);
  store.subscribe(({ view, session }) =>
    room.goTo(session && view.screen === 'workshop' ? { session, stage: view.stage } : null),
  );
  const goTo = (view: View, session: WorkshopSession | null): void => store.setState({ view, session, target: null });
  const leaveFor = async (view: View, session: WorkshopSession | null): Promise<void> => {
    const before = store.getState().session;
    commitTyping();
    goTo(view, session);
    if (before !== session) store.setState({ kit: null });
    if (before && before !== session && !(await library.close(before))) leftBehind(before);
  };
  return {
    store,
    library,
    desktop,
    room,
    async openWorkshop(id, stage = 'setup') {
      const session = await library.open(id).catch(() => null);
      if (session) await leaveFor({ screen: 'workshop', workshopId: id, stage }, session);
      else store.setState({ unopened: id });
    },
    goToStage(stage, target) {
      const { view, session } = store.getState();
      if (view.screen !== 'workshop') return;
      goTo({ ...view, stage }, session);
      store.setState({ target: target ?? null });
    },
    goToLibrary: () => leaveFor({ screen: 'library' }, null),
    show: (overlay) => store.setState({ overlay }),
    ask: (file) =>
      new Promise((resolve) => {
        const answer = (given: ImportAnswer): void => {
          store.setState({ incoming: null });
          resolve(given);
        };
        store.setState({ incoming: { file, answer } });
      }),
    setTheme: (theme) => store.setState({ theme }),
    rememberColumns: (columns) => store.setState({ importColumns: [...columns] }),
    toggle: (what) => store.setState((state) => ({ [what]: !state[what] })),
    dismissNotice: (notice) =>
      store.setState((state) => ({ notices: state.notices.filter((other) => other !== notice) })),
    reachedTarget: () => store.setState({ target: null }),
  };
}

function placeOf({ view, theme, railCollapsed, guideOpen, importColumns }: AppState): Place {
  return { view, theme, railCollapsed, guideOpen, importColumns };
}

function isMoved(state: AppState, before: AppState): boolean {
  const [now, then] = [placeOf(state), placeOf(before)];
  return (Object.keys(now) as (keyof Place)[]).some((key) => now[key] !== then[key]);
}
