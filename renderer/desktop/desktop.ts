import type {
  MenuItem,
  OpenOutcome,
  PictureKind,
  Response,
  SaveOutcome,
  SavedTextKind,
  VaultLoad,
  VaultWrite,
} from '../../shared/ipc/contract';
import type { Change } from '../../shared/history/change';
import type { History } from '../../shared/history/history';
import type { WorkshopId } from '../../shared/ids';
import type { RoomOpening, RoomStatus } from '../../shared/room/room-display';
import type { RoomPicture } from '../../shared/room/scene';

/** The copy on disk that is the truth; the browser has none. */
export interface Vault {
  start(): Promise<Response<'vault:start'>>;
  load(id: WorkshopId): Promise<VaultLoad>;
  append(id: WorkshopId, changes: readonly Change[]): Promise<VaultWrite>;
  snapshot(id: WorkshopId, history: History): Promise<VaultWrite>;
  trash(id: WorkshopId): Promise<VaultWrite>;
  untrash(id: WorkshopId): Promise<VaultWrite>;
  erase(id: WorkshopId): Promise<VaultWrite>;
  /** Asks for the working store to be set aside at the next start. */
  distrust(): Promise<void>;
}

/** The audience window. It only ever receives pictures, and has no way to answer. */
export interface RoomDisplay {
  /** On the other display when there is one, filling it; else as an ordinary window. A browser opens a second tab, or blocks it. */
  open(): Promise<RoomOpening>;
  close(): Promise<void>;
  /** Exchanges the displays of console and audience window. A browser cannot; its status says so. */
  swap(): Promise<void>;
  /**
   * The latest picture wins; a window that opens or reloads later is given it too. Only a window that was `lost` stays blank when
   * its display comes back, until the next picture is shown: show again when the status becomes `open`.
   */
  show(picture: RoomPicture): Promise<void>;
  /** Calls back at once with the present status, and with each new one; returns how to stop. */
  onStatus(listener: (status: RoomStatus) => void): () => void;
}

/** Everything the app may ask of its host. Two implementations: Electron and a plain browser tab. */
export interface Desktop {
  readonly kind: 'electron' | 'browser';
  /** Null in the browser, which keeps only the working store. */
  readonly vault: Vault | null;
  readonly room: RoomDisplay;
  /** Whether this window may use the data alone; false when another one has them open. */
  claim(): Promise<boolean>;
  recallView(): Promise<string | null>;
  rememberView(view: string): Promise<void>;
  openWorkshopFile(): Promise<OpenOutcome>;
  openKitFile(): Promise<OpenOutcome>;
  /** Calls back with each file that the system hands to the app, also the one it was started with; returns how to stop. */
  onFileGiven(take: (outcome: OpenOutcome) => void): () => void;
  /** Saves a workshop, or another kind of text file when it says so. */
  saveText(file: {
    readonly suggestedName: string;
    readonly text: string;
    readonly kind?: SavedTextKind;
  }): Promise<SaveOutcome>;
  /** Saves a picture: the text of a drawing, or pixels in base64. */
  savePicture(file: {
    readonly suggestedName: string;
    readonly kind: PictureKind;
    readonly data: string;
  }): Promise<SaveOutcome>;
  /** Electron writes the PDF; the browser opens its print dialog and answers `saved` once that was shown. */
  savePdf(file: { readonly suggestedName: string; readonly html: string }): Promise<SaveOutcome>;
  setMenu(items: readonly MenuItem[]): Promise<void>;
  /** Calls back with the id of each action chosen in the native menu; returns how to stop. */
  onMenuAction(run: (id: string) => void): () => void;
  /**
   * Calls back when the window is about to close; closing waits (a few seconds at most) for whether everything is safe, and
   * asks the person when it is not.
   */
  onFlush(flush: () => Promise<boolean>): () => void;
  about(): Promise<{ readonly version: string; readonly host: string; readonly dataFolder: string }>;
}
