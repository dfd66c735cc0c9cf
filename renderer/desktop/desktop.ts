import type { MenuItem, OpenOutcome, Response, SaveOutcome, VaultLoad, VaultWrite } from '../../shared/ipc/contract';
import type { Change } from '../../shared/history/change';
import type { History } from '../../shared/history/history';
import type { WorkshopId } from '../../shared/ids';

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

/** Everything the app may ask of its host. Two implementations: Electron and a plain browser tab. */
export interface Desktop {
  readonly kind: 'electron' | 'browser';
  /** Null in the browser, which keeps only the working store. */
  readonly vault: Vault | null;
  /** Whether this window may use the data alone; false when another one has them open. */
  claim(): Promise<boolean>;
  recallView(): Promise<string | null>;
  rememberView(view: string): Promise<void>;
  openWorkshopFile(): Promise<OpenOutcome>;
  /** Calls back with each file that the system hands to the app, also the one it was started with; returns how to stop. */
  onFileGiven(take: (outcome: OpenOutcome) => void): () => void;
  saveText(file: { readonly suggestedName: string; readonly text: string }): Promise<SaveOutcome>;
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
