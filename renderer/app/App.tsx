import { useEffect } from 'react';
import { DesktopProvider } from '../desktop/desktop-context';
import { keepFilesOut } from '../desktop/keep-files-out';
import { BringInDialog } from '../features/library/import/BringInDialog';
import { KeepDialogs } from '../features/library/KeepDialogs';
import { LibraryScreen } from '../features/library/LibraryScreen';
import { NewWorkshopDialog } from '../features/library/NewWorkshopDialog';
import { RoomContext } from '../state/room-context';
import type { Theme } from '../state/view';
import { commitTyping } from '../ui/pending-commit';
import { ToastRegion } from '../ui/ToastRegion';
import { useActionTriggers } from './actions/use-actions';
import { AppContext, useApp, useAppState } from './app-context';
import type { AppModel } from './app-model';
import { CommandPalette } from './CommandPalette';
import { DropZone } from './DropZone';
import { ErrorBoundary } from './ErrorBoundary';
import { ChangedFiles } from './frame/ChangedFiles';
import { LibraryBar } from './frame/LibraryBar';
import { Notices } from './frame/Notices';
import { RoomTrouble } from './frame/RoomTrouble';
import { WorkshopFrame } from './frame/WorkshopFrame';
import { createAndOpen, libraryTasks } from './library-tasks';
import { ShortcutSheet } from './ShortcutSheet';
import { StartScreen } from './StartScreen';
import { useFocusAfterCurtain } from './use-focus-after-curtain';
import styles from './App.module.css';

/** The whole interface over one model. */
export function App({ app }: { readonly app: AppModel }) {
  return (
    <DesktopProvider desktop={app.desktop}>
      <AppContext value={app}>
        <RoomContext value={app.room}>
          <Screens />
        </RoomContext>
        <Toasts />
      </AppContext>
    </DesktopProvider>
  );
}

function Toasts() {
  const hasRail = useAppState(({ session }) => session !== null);
  return <ToastRegion place={hasRail ? 'rail' : 'page'} />;
}

function Screens() {
  const app = useApp();
  const theme = useAppState((state) => state.theme);
  const session = useAppState((state) => state.session);
  const overlay = useAppState((state) => state.overlay);
  const curtain = useAppState((state) => state.curtain);
  const incoming = useAppState((state) => state.incoming);
  const isAfterErasing = useAppState(({ notices }) => notices.some(({ kind }) => kind === 'erased'));
  useActionTriggers(app);
  useFocusAfterCurtain(curtain, isAfterErasing);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => keepFilesOut(window), []);
  useEffect(
    () =>
      app.desktop.onFlush(() => {
        commitTyping();
        return app.library.flush();
      }),
    [app],
  );
  const close = (): void => app.show(null);
  if (curtain !== null) return <StartScreen message={curtain} />;
  return (
    <div className={styles['app']}>
      <ErrorBoundary app={app}>
        <Notices />
        <ChangedFiles />
        <RoomTrouble />
        {session ? <WorkshopFrame session={session} /> : <Home />}
      </ErrorBoundary>
      <DropZone />
      {incoming ? <BringInDialog incoming={incoming.file} onAnswer={incoming.answer} /> : null}
      <Keep />
      <CommandPalette isOpen={overlay === 'palette'} onClose={close} />
      <ShortcutSheet isOpen={overlay === 'shortcuts'} onClose={close} />
      <NewWorkshopDialog
        isOpen={overlay === 'new-workshop'}
        onClose={close}
        onCreate={(choice) => {
          close();
          void createAndOpen(app, choice);
        }}
      />
    </div>
  );
}

function Keep() {
  const app = useApp();
  const keeping = useAppState((state) => state.keeping);
  const heads = useAppState((state) => state.heads);
  return (
    <KeepDialogs
      keeping={keeping}
      heads={heads}
      tasks={libraryTasks(app)}
      isDesktop={app.desktop.vault !== null}
      onChange={(next) => app.store.setState({ keeping: next })}
    />
  );
}

function Home() {
  const app = useApp();
  const heads = useAppState((state) => state.heads);
  return (
    <div className={styles['home']}>
      <LibraryBar />
      <LibraryScreen heads={heads} tasks={libraryTasks(app)} />
    </div>
  );
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
