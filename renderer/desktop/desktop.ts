import type {
  DiskReason,
  MenuItem,
  PdfProgress,
  OpenOutcome,
  PictureKind,
  Response,
  SaveOutcome,
  SavedTextKind,
  VaultLoad,
  VaultWipe,
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
  /** Erases workshops with every trace in the data folder, also the working store; see `vault:wipe`. */
  wipe(ids: readonly WorkshopId[]): Promise<VaultWipe>;
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

/** How the making of a PDF is watched and called off. */
export interface PdfWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: PdfProgress) => void;
}

/** What came of saving one file; where the host has a file manager, `show` shows the file in it and answers whether it could. */
export type SavedOutcome =
  | (Extract<SaveOutcome, { readonly status: 'saved' }> & { readonly show?: () => Promise<boolean> })
  | Exclude<SaveOutcome, { readonly status: 'saved' }>;

/** A folder that was just made for what is taken home. */
export interface Folder {
  readonly name: string;
  /** Opens it in the file manager once something was saved into it, and answers whether it could; null in the browser. */
  readonly open: (() => Promise<boolean>) | null;
  save(name: string, data: string | Uint8Array<ArrayBuffer>): Promise<SaveOutcome>;
}

/** What came of asking for a folder. */
export type FolderOutcome =
  | { readonly status: 'chosen'; readonly folder: Folder }
  | Exclude<SaveOutcome, { readonly status: 'saved' } | { readonly status: 'wrong' }>;

/** A backup on its way to the disk. */
export interface BackupWriting {
  /** Null when it was taken, else why it was not; then nothing is left of the whole. */
  write(text: string): Promise<DiskReason | null>;
  end(): Promise<Response<'backup:end'>>;
  drop(): Promise<void>;
}

/** A backup that is open for reading. */
export interface BackupReading {
  readonly name: string;
  readonly bytes: number;
  /** The bytes from there on, some of them; none at the end, null when it cannot be read. */
  read(from: number): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** What came of asking where a backup goes. */
export type BackupBegun =
  | { readonly status: 'begun'; readonly file: BackupWriting }
  | Exclude<Response<'backup:begin'>, { readonly status: 'begun' }>;

/** What came of asking which backup to read. */
export type BackupOpened =
  | { readonly status: 'opened'; readonly file: BackupReading }
  | Exclude<Response<'backup:open'>, { readonly status: 'opened' }>;

/** A workshop file that was opened or saved in this run and that something else has changed since. */
export interface ChangedFile {
  readonly name: string;
  /** Reads it as it is now. */
  look(): Promise<OpenOutcome>;
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
  }): Promise<SavedOutcome>;
  /** Saves a picture: the text of a drawing, or pixels in base64. */
  savePicture(file: {
    readonly suggestedName: string;
    readonly kind: PictureKind;
    readonly data: string;
  }): Promise<SavedOutcome>;
  /**
   * Electron prints, reads the PDF back and writes it; the browser opens its print dialog and answers `saved` once that was shown.
   * What is called off by the signal is answered with `cancelled`, and nothing is written.
   */
  savePdf(file: { readonly suggestedName: string; readonly html: string }, watch?: PdfWatch): Promise<SavedOutcome>;
  /** The PDF of a finished document, read back and found right; null in the browser. Rejects when it is called off. */
  makePdf(html: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null>;
  /** A new folder, where the person chose, to save several files into; a browser downloads them one by one. */
  chooseFolder(suggestedName: string): Promise<FolderOutcome>;
  /** Asks where a backup goes and begins it there; nothing is in its place before `end`. */
  beginBackup(suggestedName: string): Promise<BackupBegun>;
  /** Asks which backup to read. */
  openBackup(): Promise<BackupOpened>;
  /** Calls back with each workshop file that something else has changed; returns how to stop. A browser sees none. */
  onFileChanged(tell: (changed: ChangedFile) => void): () => void;
  /** Loads the page again, as after a start. */
  reload(): void;
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
