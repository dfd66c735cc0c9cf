import { app, type BrowserWindow, Menu, powerMonitor, session as sessions, type Session, shell } from 'electron';
import path from 'node:path';
import type { EventName } from '../../shared/ipc/channels';
import type { EventPayload, RecoveryReason } from '../../shared/ipc/contract';
import { type Handlers, serve } from '../../shared/ipc/serve';
import { writeAtomically } from './disk/write-atomically';
import { answeredDialogs } from './files/answered-dialogs';
import { type Dialogs, systemDialogs } from './files/dialogs';
import { type FileManager, notedFileManager, systemFileManager } from './files/file-manager';
import type { GivenFiles } from './files/given-files';
import { foldersIn } from './folders';
import { savedPlaces } from './files/saved-places';
import { watchFiles } from './files/watched-files';
import { appHandlers } from './handlers/app';
import { backupHandlers } from './handlers/backup';
import { fileHandlers } from './handlers/files';
import { folderHandlers } from './handlers/folder';
import { menuHandlers } from './handlers/menu';
import { pdfHandlers } from './handlers/pdf';
import { roomHandlers } from './handlers/room';
import { vaultHandlers } from './handlers/vault';
import { viewHandlers } from './handlers/view';
import { listenToTrustedSenders } from './ipc/listen';
import { leaveThroughOneDoor } from './leaving';
import { logProblem } from './log';
import { setStoreAside } from './recovery/set-store-aside';
import { StartMarks } from './recovery/start-marks';
import { finishWipe, wipe, type WipeParts } from './recovery/wipe';
import { serveBundle } from './security/serve-bundle';
import { ORIGIN, SCHEME } from './security/trusted-url';
import { Vault } from './vault/vault';
import { createConsoleWindow, placeOf } from './windows/console-window';
import { type Displays, systemDisplays, testDisplays } from './windows/displays';
import { printToPdf } from './windows/print-window';
import { roomOver } from './windows/room';

/** Brings up the facilitator's window: first the vault and the doubt about the working store, then the page. */
export async function startConsole(session: Session, given: GivenFiles, devOrigin: string | null): Promise<void> {
  const folders = foldersIn(app.getPath('userData'));
  const vault = new Vault(folders.vault);
  const marks = new StartMarks(folders.marks);
  const traces = tracesOf(session, vault, marks, folders);
  const wiped = await goOnWiping(traces);
  const doubted = await setStoreAside(folders.store, marks, {
    engine: mainVersion(process.versions.chrome),
    vaultHoldsWorkshops: (await vault.heads()).length > 0,
    now: new Date(),
  });
  const recovery = wiped ?? doubted;
  const roomSession = sessions.fromPartition('room');
  for (const each of [session, roomSession]) {
    each.protocol.handle(SCHEME, serveBundle(path.join(import.meta.dirname, '../renderer')));
  }

  const window = await createConsoleWindow(folders.windowFile);
  const contentsId = window.webContents.id;
  const tell = tellPage(window);
  const dialogs = dialogsOver(window);
  const watched = watchFiles((changed) => tell('file:changed', changed));
  const fileManager = fileManagerOfDesk();
  const saved = savedPlaces(fileManager);
  const { dropBackup, ...backups } = backupHandlers(dialogs);
  const door = leaveThroughOneDoor(app, powerMonitor, window, {
    mayCloseUnsaved: () => dialogs.mayCloseUnsaved(),
    async close() {
      watched.stop();
      await dropBackup();
      await vault.close();
      await writeAtomically(folders.windowFile, JSON.stringify(placeOf(window)));
    },
    noteCleanExit: () => marks.noteCleanExit(),
  });
  app.on('second-instance', () => bringToFront(window));
  const room = roomOver({
    console: window,
    displays: displaysOfDesk(),
    session: roomSession,
    address: `${devOrigin ?? ORIGIN}/room.html`,
    tell: (status) => tell('room:status', status),
  });
  given.onGiven(() => tell('file:given', {}));

  const handlers: Handlers = {
    ...vaultHandlers({
      vault,
      recovery,
      noteDistrust: () => marks.noteDistrust(),
      wipe: (ids) => wipe(ids, traces),
    }),
    ...viewHandlers(folders.viewFile),
    ...fileHandlers(dialogs, given, watched, saved),
    ...backups,
    ...folderHandlers(dialogs, fileManager),
    ...pdfHandlers(dialogs, printToPdf, (progress) => tell('pdf:progress', progress), saved),
    ...menuHandlers(
      (template) => Menu.setApplicationMenu(Menu.buildFromTemplate(template)),
      (id) => tell('menu:run', { id }),
    ),
    ...roomHandlers(room),
    ...appHandlers(about(folders.data), door.pageFlushed),
  };
  serve(
    handlers,
    listenToTrustedSenders((sender) => sender === contentsId, devOrigin),
  );
  window
    .loadURL(devOrigin ?? `${ORIGIN}/`)
    .catch((error: unknown) => logProblem('the page could not be loaded', error));
}

/** A start that cannot finish erasing says so and forgets about it: later it might take what came after. */
async function goOnWiping(traces: WipeParts): Promise<RecoveryReason | null> {
  try {
    return (await finishWipe(traces)) ? 'erased' : null;
  } catch (error) {
    logProblem('what was to be erased could not be erased', error);
    await traces.marks.dropWipe().catch(() => {});
    return 'erase-failed';
  }
}

function tracesOf(session: Session, vault: Vault, marks: StartMarks, folders: ReturnType<typeof foldersIn>): WipeParts {
  return {
    vault,
    marks,
    store: folders.store,
    crashes: app.getPath('crashDumps'),
    async clearPages() {
      await session.clearStorageData();
      await session.clearCache();
    },
  };
}

/** Only an app run from source lets a folder answer its dialogs, and take down what would be shown. */
const testDialogs = (): string | undefined => (app.isPackaged ? undefined : process.env['PARLEY_TEST_DIALOGS']);

function fileManagerOfDesk(): FileManager {
  const notes = testDialogs();
  return notes === undefined ? systemFileManager(shell) : notedFileManager(notes);
}

function dialogsOver(window: BrowserWindow): Dialogs {
  const folder = testDialogs();
  return folder === undefined ? systemDialogs(window) : answeredDialogs(folder);
}

/** Only an app run from source has its displays plugged in and out by a test. */
function displaysOfDesk(): Displays {
  const displays = app.isPackaged ? undefined : process.env['PARLEY_TEST_DISPLAYS'];
  return displays === undefined ? systemDisplays() : testDisplays(app, displays);
}

function tellPage(window: BrowserWindow) {
  return <E extends EventName>(event: E, payload: EventPayload<E>): void => {
    if (!window.isDestroyed()) window.webContents.send(event, payload);
  };
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function about(dataFolder: string) {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    dataFolder,
  };
}

const mainVersion = (version: string): string => version.split('.', 1)[0] ?? version;
