import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../renderer/app/App';
import { sayLeftBehind } from '../../renderer/app/file-tasks';
import { type AppModel, createAppModel } from '../../renderer/app/app-model';
import type { Desktop } from '../../renderer/desktop/desktop';
import { openLibrary } from '../../renderer/state/library';
import { FIRST_PLACE } from '../../renderer/state/view';
import { memoryStore } from '../../renderer/storage/memory-store';
import type { OpenOutcome } from '../../shared/ipc/contract';
import { stillClock } from './still-clock';
import { type FakeRoom, fakeRoom } from './fake-room';
import { fakeVault } from './fake-vault';

/** A host in memory: remembers what was saved, and opens what it is given. */
export function fakeDesktop(): Desktop & {
  readonly room: FakeRoom;
  readonly saved: Map<string, string>;
  next: OpenOutcome;
  readonly places: string[];
} {
  const saved = new Map<string, string>();
  const places: string[] = [];
  const save = async ({
    suggestedName,
    text = '',
    html = '',
    data = '',
  }: {
    suggestedName: string;
    text?: string;
    html?: string;
    data?: string;
  }) => {
    saved.set(suggestedName, text || html || data);
    return { status: 'saved', name: suggestedName } as const;
  };
  const desktop = {
    kind: 'electron' as const,
    vault: fakeVault(),
    room: fakeRoom(),
    saved,
    places,
    next: { status: 'cancelled' } as OpenOutcome,
    claim: async () => true,
    recallView: async () => null,
    rememberView: async (view: string) => void places.push(view),
    openWorkshopFile: async (): Promise<OpenOutcome> => desktop.next,
    openKitFile: async (): Promise<OpenOutcome> => desktop.next,
    onFileGiven: () => () => undefined,
    saveText: save,
    savePicture: save,
    savePdf: save,
    setMenu: async () => undefined,
    onMenuAction: () => () => undefined,
    onFlush: () => () => undefined,
    about: async () => ({ version: '0', host: 'test', dataFolder: '' }),
  };
  return desktop;
}

/** The whole app over a store in memory, with a person to use it. */
export function renderApp(desktop = fakeDesktop()) {
  const store = memoryStore();
  const library = openLibrary({ store, vault: desktop.vault, clock: stillClock, storeFailed: () => undefined });
  const app: AppModel = createAppModel({
    desktop,
    library,
    place: FIRST_PLACE,
    heads: [],
    notices: [],
    leftBehind: sayLeftBehind,
  });
  store.watchHeads((heads) => app.store.setState({ heads }));
  render(<App app={app} />);
  return { app, desktop, store, user: userEvent.setup() };
}
