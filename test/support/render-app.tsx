import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../renderer/app/App';
import { sayLeftBehind } from '../../renderer/app/file-tasks';
import { type AppModel, createAppModel } from '../../renderer/app/app-model';
import type {
  BackupBegun,
  BackupOpened,
  ChangedFile,
  Desktop,
  Folder,
  FolderOutcome,
} from '../../renderer/desktop/desktop';
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
  /** The backup that is chosen next. */
  nextBackup: BackupOpened;
  /** Who is told of changed files. */
  readonly changed: ReadonlySet<(file: ChangedFile) => void>;
  /** How often the page was loaded again. */
  readonly reloads: number;
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
    makePdf: async () => null,
    chooseFolder: async (name: string): Promise<FolderOutcome> => {
      const save: Folder['save'] = async (file, data) => {
        saved.set(`${name}/${file}`, typeof data === 'string' ? data : String(data.length));
        return { status: 'saved', name: file };
      };
      return { status: 'chosen', folder: { name, open: async () => true, save } };
    },
    beginBackup: async (suggestedName: string): Promise<BackupBegun> => {
      const pieces: string[] = [];
      const file = {
        write: async (text: string) => {
          pieces.push(text);
          return null;
        },
        end: async () => {
          saved.set(suggestedName, pieces.join(''));
          return { status: 'saved', name: suggestedName } as const;
        },
        drop: async () => undefined,
      };
      return { status: 'begun', file };
    },
    nextBackup: { status: 'cancelled' } as BackupOpened,
    openBackup: async (): Promise<BackupOpened> => desktop.nextBackup,
    changed: new Set<(file: ChangedFile) => void>(),
    onFileChanged: (tell: (file: ChangedFile) => void) => {
      desktop.changed.add(tell);
      return () => void desktop.changed.delete(tell);
    },
    reloads: 0,
    reload: () => void (desktop.reloads += 1),
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
